import { Button } from "@mantine/core";
import { Component, type ReactNode } from "react";

import classes from "./error-boundary.module.css";

type State = { error?: unknown };

/** Where unexpected faults end: the page says so instead of going blank. */
export class ErrorBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = {};

  static getDerivedStateFromError(error: unknown): State {
    return { error };
  }

  override render() {
    if (this.state.error === undefined) return this.props.children;
    return (
      <main className={classes.page}>
        <div role="alert">
          <h1>Something went wrong in this page</h1>
          <p>{String(this.state.error)}</p>
          <Button onClick={() => this.setState({ error: undefined })}>Try to show it again</Button>
        </div>
      </main>
    );
  }
}
