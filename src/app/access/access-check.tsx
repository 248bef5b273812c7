import { useQuery } from "@tanstack/react-query";
import { useLayoutEffect } from "react";

import { needsAccessToken, serverStatus } from "#api/status.ts";

import { AccessForm } from "./access-form.tsx";

/** Tells whether the server keeps the app closed to this browser, and then asks for the token. */
export default function AccessCheck({ onChange }: { onChange(isClosed: boolean): void }) {
  const { error } = useQuery(serverStatus);
  const isClosed = needsAccessToken(error);
  useLayoutEffect(() => onChange(isClosed), [isClosed, onChange]);
  return isClosed ? <AccessForm /> : null;
}
