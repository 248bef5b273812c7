import { type ReactNode, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useForm } from "react-hook-form";
import type * as z from "zod";

import { getIn, type Path, setIn } from "#shared/path.ts";

import { Body } from "./fields/body.tsx";
import { focusField } from "./focus-field.ts";
import {
  type FormExtensions,
  type FormLink,
  FormLinkProvider,
  type FormValues,
  nameOf,
} from "./form-link.ts";
import { createFormMemory, type FormMemory, inheritRowKeys } from "./form-memory.ts";
import { type ApplyFix, createProblemStore, type FormProblem } from "./form-problems.ts";
import { ApplyFixProvider, ProblemList } from "./problem-list.tsx";

import classes from "./schema-form.module.css";

type SchemaFormProps = {
  schema: z.ZodType;
  /** The document's value, and the truth. May be anything; what the schema cannot take is shown as it is. */
  value: unknown;
  /** `typing` changes may be joined to one step of undo; any other is a step of its own. */
  onChange(next: unknown, change: { path: Path; typing: boolean }): void;
  /** Paths relative to `value`. */
  problems: readonly FormProblem[];
  /** Does what the fix of a problem says; must stay the same function. */
  onFix?: ApplyFix;
  extensions: FormExtensions;
  /** Kept by the caller beyond unmounting, one for each item. */
  memory?: FormMemory;
  /** Makes DOM ids unique on the page; no spaces. */
  idPrefix: string;
};

const rootHint = { help: "" };

/** Draws and edits any value by its schema. Never changes the value by itself. */
export function SchemaForm(props: SchemaFormProps): ReactNode {
  const container = useRef<HTMLDivElement>(null);
  const link = useLink(props, container);
  // The tree reads the document by itself, field by field: a keystroke must not draw it all again.
  const tree = useMemo(
    () => (
      <FormLinkProvider value={link}>
        <Body schema={props.schema} path={[]} label="JSON" hint={rootHint} />
      </FormLinkProvider>
    ),
    [link, props.schema],
  );
  const own = props.problems.filter(({ path }) => path.length === 0);
  return (
    <div ref={container} className={classes.form}>
      <ApplyFixProvider value={props.onFix}>
        {own.length > 0 && <ProblemList id={`${props.idPrefix}-problem`} problems={own} />}
        {tree}
      </ApplyFixProvider>
    </div>
  );
}

function useLink(props: SchemaFormProps, container: { current: HTMLElement | null }): FormLink {
  const { value, problems, onChange, idPrefix, extensions } = props;
  const { control, setValue, reset, subscribe } = useForm<FormValues>({
    defaultValues: { root: value },
  });
  const document = useRef(value);
  const report = useRef(onChange);
  const [typed] = useState(() => new Map<string, Path>());
  const [ownMemory] = useState(createFormMemory);
  const memory = props.memory ?? ownMemory;
  const [store] = useState(() => createProblemStore(problems));

  useLayoutEffect(() => {
    report.current = onChange;
  }, [onChange]);
  useLayoutEffect(() => {
    if (value === document.current) {
      for (const [name, path] of typed) setValue(name, getIn(value, path));
    } else {
      inheritRowKeys(memory, document.current, value);
      document.current = value;
      reset({ root: value });
    }
    typed.clear();
  }, [value, setValue, reset, memory, typed]);
  useEffect(() => store.set(problems), [store, problems]);

  return useMemo(() => {
    function put(path: Path, next: unknown) {
      const before = document.current;
      document.current = setIn(before, path, next);
      inheritRowKeys(memory, before, document.current);
    }
    return {
      control,
      memory,
      problems: store,
      idPrefix,
      extensions,
      Body,
      read: (path) => getIn(document.current, path),
      edit(path, next, typing) {
        put(path, next);
        setValue(nameOf(path), next);
        report.current(document.current, { path, typing });
      },
      type(path, text) {
        put(path, text);
        typed.set(nameOf(path), path);
        report.current(document.current, { path, typing: true });
      },
      listen: (path, callback) =>
        subscribe({ name: nameOf(path), formState: { values: true }, callback }),
      restructure(path, nextRoot) {
        typed.clear();
        inheritRowKeys(memory, document.current, nextRoot);
        document.current = nextRoot;
        flushSync(() => {
          reset({ root: nextRoot });
          report.current(nextRoot, { path, typing: false });
        });
      },
      focus(path) {
        if (container.current) focusField(container.current, path);
      },
    };
  }, [control, memory, store, idPrefix, extensions, setValue, reset, subscribe, typed, container]);
}
