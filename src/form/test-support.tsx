import { MantineProvider } from "@mantine/core";
import { cleanup, render } from "@testing-library/react";
import { useEffect, useState } from "react";
import { afterEach, beforeEach, expect, type MockInstance, vi } from "vitest";
import type * as z from "zod";

import { itemExtensions } from "#items/widgets/item-extensions.tsx";
import { checkValue } from "#schema/check-value.ts";

import type { FormMemory } from "./form-memory.ts";
import { SchemaForm } from "./schema-form.tsx";

type Change = Parameters<Parameters<typeof SchemaForm>[0]["onChange"]>[1];

/** Mounts forms in jsdom: what Mantine asks of a browser is there, and `console.error` fails the test. */
export function prepareForms() {
  let errors: MockInstance | undefined;
  beforeEach(() => {
    vi.stubGlobal("matchMedia", () => ({
      matches: false,
      addEventListener: () => {},
      removeEventListener: () => {},
    }));
    vi.stubGlobal(
      "ResizeObserver",
      class {
        observe() {}
        unobserve() {}
        disconnect() {}
      },
    );
    Element.prototype.scrollIntoView = () => {};
    Object.defineProperty(document, "fonts", { value: new EventTarget(), configurable: true });
    errors = vi.spyOn(console, "error");
  });
  afterEach(() => {
    cleanup();
    expect(errors).not.toHaveBeenCalled();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });
}

/** A form with a document around it, as the app has: problems are those of the schema. */
export function renderForm(schema: z.ZodType, initial: unknown, memory?: FormMemory) {
  const changes: (Change & { next: unknown })[] = [];
  const host = { value: initial, set: (_value: unknown) => {} };
  function Host() {
    const [value, setValue] = useState(initial);
    useEffect(() => {
      Object.assign(host, { value, set: setValue });
    }, [value]);
    const problems = checkValue(schema, value).map((issue) => ({
      ...issue,
      severity: "error" as const,
    }));
    return (
      <MantineProvider env="test">
        <SchemaForm
          schema={schema}
          value={value}
          problems={problems}
          idPrefix="test"
          extensions={itemExtensions}
          {...(memory && { memory })}
          onChange={(next, change) => {
            changes.push({ ...change, next });
            setValue(next);
          }}
        />
      </MantineProvider>
    );
  }
  const view = render(<Host />);
  return {
    ...view,
    changes,
    value: () => host.value,
    setFromOutside: (value: unknown) => host.set(value),
  };
}
