import { Button, PasswordInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type SubmitEvent, useId, useState } from "react";

import { startSession } from "#api/session.ts";
import { serverStatus } from "#api/status.ts";

import classes from "./access-form.module.css";

export function AccessForm() {
  const [token, setToken] = useState("");
  const queryClient = useQueryClient();
  const headingId = useId();
  const session = useMutation({
    ...startSession,
    onSuccess: () => queryClient.resetQueries({ queryKey: serverStatus.queryKey }),
  });

  function submit(event: SubmitEvent) {
    event.preventDefault();
    session.mutate(token);
  }

  return (
    <main className={classes.page}>
      <form className={classes.form} aria-labelledby={headingId} onSubmit={submit}>
        <h1 id={headingId}>Conversation Builder</h1>
        <p>This server asks for its access token, once in each browser.</p>
        <PasswordInput
          label="Access token"
          description="The value of ACCESS_TOKEN where the server was started."
          value={token}
          onChange={(event) => setToken(event.currentTarget.value)}
          error={session.error?.message}
          autoComplete="current-password"
          required
          data-autofocus
        />
        <Button type="submit" loading={session.isPending} fullWidth>
          Continue
        </Button>
      </form>
    </main>
  );
}
