import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";

import { needsAccessToken, serverStatus } from "#api/status.ts";

import { AccessForm } from "./access-form.tsx";

/** Asks for the access token when the server does; else shows the app, also while the answer is awaited. */
export function AccessGate({ children }: { children: ReactNode }) {
  const { error } = useQuery(serverStatus);
  return needsAccessToken(error) ? <AccessForm /> : children;
}
