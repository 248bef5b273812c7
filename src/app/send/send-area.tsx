import { useLayoutEffect, useRef } from "react";

import type { Reveal } from "../problems/use-reveal.ts";
import { SendOutcome } from "./send-outcome.tsx";
import { type SendControl, useSend } from "./use-send.ts";

type Props = {
  reveal: Reveal;
  onDone(): void;
  onShowStored(): void;
  /** Told how sending is controlled, whenever that changes. */
  onChange(send: SendControl): void;
};

/** Sends the draft, and shows what comes of it. The button in the header is there before. */
export default function SendArea({ reveal, onDone, onShowStored, onChange }: Props) {
  const send = useSend({ onDone });
  const { isPending, isUndecided, stored } = send;
  const latest = useRef(send);

  useLayoutEffect(() => {
    latest.current = send;
  });
  useLayoutEffect(() => {
    onChange({
      isPending,
      isUndecided,
      stored,
      send: () => latest.current.send(),
      sendUnchecked: () => latest.current.sendUnchecked(),
    });
  }, [isPending, isUndecided, stored, onChange]);

  return <SendOutcome send={send} reveal={reveal} onShowStored={onShowStored} />;
}
