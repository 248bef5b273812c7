import { Component, type ReactNode } from "react";

type Props = { value: unknown; fallback: ReactNode; children: ReactNode };
type State = { value: unknown; hasFailed: boolean };

/** One item that cannot be drawn must not take the others with it. Tries again when the value changes. */
export class PreviewBoundary extends Component<Props, State> {
  override state: State = { value: this.props.value, hasFailed: false };

  static getDerivedStateFromError(): Partial<State> {
    return { hasFailed: true };
  }

  static getDerivedStateFromProps({ value }: Props, state: State): State | null {
    return value === state.value ? null : { value, hasFailed: false };
  }

  override render() {
    return this.state.hasFailed ? this.props.fallback : this.props.children;
  }
}
