import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";

import { serverStatus, type Status } from "#api/status.ts";

import { FaultMenu } from "./fault-menu.tsx";
import { UpstreamNote } from "./upstream-note.tsx";

import classes from "./upstream-banner.module.css";

/** Which API the server speaks to, as it says itself; `meanwhile` until it has. */
export default function UpstreamState({ meanwhile }: { meanwhile: ReactNode }) {
  const { data, error, refetch, isFetching } = useQuery(serverStatus);
  if (error && !data) {
    return (
      <div className={classes.banner} data-kind="lost" role="alert">
        <span className={classes.dot} aria-hidden />
        <span>{error.message}</span>
        <Button size="compact-xs" variant="default" loading={isFetching} onClick={() => refetch()}>
          Try again
        </Button>
      </div>
    );
  }
  return (
    <UpstreamNote kind={data?.upstream.kind}>
      {data ? <UpstreamText {...data.upstream} /> : meanwhile}
      {data?.upstream.kind === "sandbox" && <FaultMenu />}
    </UpstreamNote>
  );
}

function UpstreamText({ kind, host }: Status["upstream"]) {
  if (kind === "sandbox") {
    return (
      <span>
        <strong>Sandbox.</strong> Conversations stay on this machine.{" "}
        <span className={classes.hint}>
          Start the server with <code>OPENAI_API_KEY</code> to send them to OpenAI.
        </span>
      </span>
    );
  }
  return (
    <span>
      <strong>{kind === "openai" ? "OpenAI" : "OpenAI-compatible API"}.</strong> Conversations are
      created at <code>{host}</code> with the server’s key.
    </span>
  );
}
