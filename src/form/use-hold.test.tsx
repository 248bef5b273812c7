// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";

import { useHold } from "./use-hold.ts";

afterEach(cleanup);

function Held() {
  const { isHeld, holdProps } = useHold();
  return (
    <>
      <div {...holdProps}>
        <input aria-label="Inside" />
        <input aria-label="Also inside" />
      </div>
      <button type="button">Elsewhere</button>
      <output>{isHeld ? "held" : "free"}</output>
    </>
  );
}

const state = () => screen.getByRole("status").textContent;
const user = userEvent.setup();

test("The focus holds, and the Tab key lets go at once", async () => {
  render(<Held />);
  expect(state()).toBe("free");
  await user.click(screen.getByLabelText("Inside"));
  expect(state()).toBe("held");
  await user.tab();
  expect(state()).toBe("held");
  await user.tab();
  expect(state()).toBe("free");
});

test("A press elsewhere lets go only when it has become a click", async () => {
  render(<Held />);
  await user.click(screen.getByLabelText("Inside"));
  const target = screen.getByRole("button");
  await user.pointer({ keys: "[MouseLeft>]", target });
  expect(document.activeElement).toBe(target);
  expect(state()).toBe("held");
  await user.pointer({ keys: "[/MouseLeft]", target });
  await waitFor(() => expect(state()).toBe("free"));
});

test("A press inside does not let go", async () => {
  render(<Held />);
  await user.click(screen.getByLabelText("Inside"));
  await user.click(screen.getByLabelText("Also inside"));
  await user.tab({ shift: true });
  expect(state()).toBe("held");
});
