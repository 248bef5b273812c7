import { type ComponentType, createContext, useContext } from "react";
import { type Control, useWatch } from "react-hook-form";
import type * as z from "zod";

import type { AidName, DomainWidgetName, FieldHint } from "#schema/field.ts";
import { type Path, toPointer } from "#shared/path.ts";

import type { FormMemory } from "./form-memory.ts";
import { type PlaceProblems, type ProblemStore, useProblemsAt } from "./form-problems.ts";
import type { WidgetProps } from "./widgets/widget-props.tsx";

export type FormValues = Record<string, unknown>;

/** Inputs for values of any shape, and helpers above an object's fields, by the names that hints use. */
export type FormExtensions = {
  widgets: Record<DomainWidgetName, ComponentType<WidgetProps>>;
  aids: Record<AidName, ComponentType<AidProps>>;
};

/** The path of the object that an aid helps to fill; it reads and edits through `useFormLink`. */
export type AidProps = { path: Path };

/** What every field needs of its form. It never changes while the form is mounted. */
export type FormLink = {
  control: Control<FormValues>;
  memory: FormMemory;
  problems: ProblemStore;
  idPrefix: string;
  read(path: Path): unknown;
  /** Replaces one leaf's value. `typing` says that the next key may continue the same edit. */
  edit(path: Path, next: unknown, typing: boolean): void;
  /** The same for text that its input shows by itself: others are told when the document is handed back. */
  type(path: Path, text: string): void;
  /** Calls back when something at the path may have changed, unless it was typed there. */
  listen(path: Path, onChange: () => void): () => void;
  /** A change of structure below the path, as a new whole value: one step of undo. */
  restructure(path: Path, nextRoot: unknown): void;
  /** Moves the focus to the field at the path. */
  focus(path: Path): void;
  /** Inputs and aids that know the domain, handed over by whoever draws the form. */
  extensions: FormExtensions;
  /** Draws any schema. Handed over here because fields nest in one another: no circle of imports. */
  Body: ComponentType<BodyProps>;
};

/** `hidePicker`: whoever draws the frame also draws the picker of the union's branches. */
export type BodyProps = {
  schema: z.ZodType;
  path: Path;
  label: string;
  hint: FieldHint;
  hidePicker?: boolean;
};

const FormLinkContext = createContext<FormLink | undefined>(undefined);

export const FormLinkProvider = FormLinkContext.Provider;

export function useFormLink(): FormLink {
  const link = useContext(FormLinkContext);
  if (!link) throw new Error("A field stands outside of a SchemaForm");
  return link;
}

/**
 * What `select` sees at a path; the component is drawn again only when that changes. react-hook-form
 * tells when to look, the document says what is there: the library's own copy loses `undefined`,
 * object identity and keys with dots, and forgets registered inputs on reset.
 */
export function useAt<Selected>(path: Path, select: (value: unknown) => Selected): Selected {
  const { control, read } = useFormLink();
  const look = () => select(read(path));
  useWatch({ control, name: nameOf(path), compute: look });
  return look();
}

/** `own`: of exactly this place. `within`: of what lies below it, too. */
export function useFieldProblems(path: Path, reach: keyof PlaceProblems) {
  return useProblemsAt(useFormLink().problems, path, reach);
}

/** The name under which a change at the path is told; dots separate steps in react-hook-form. */
export function nameOf(path: Path): string {
  if (path.length === 0) return "root";
  return `root.${path.map((step) => String(step).replaceAll(".", "·")).join(".")}`;
}

/** DOM ids of a field's parts. Spaces would split an id in `aria-describedby`. */
export function idsOf(idPrefix: string, path: Path) {
  const control = `${idPrefix}${toPointer(path).replaceAll(/\s/g, "·")}`;
  return {
    control,
    label: `${control}-label`,
    help: `${control}-help`,
    problem: `${control}-problem`,
  };
}
