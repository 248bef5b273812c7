import { NativeSelect, SegmentedControl } from "@mantine/core";
import type * as z from "zod";

import type { Path } from "#shared/path.ts";

import { useBranch } from "./use-branch.ts";

/** The choice between the branches of a union. */
export function BranchPicker({
  schema,
  path,
  label,
}: {
  schema: z.ZodType;
  path: Path;
  label: string;
}) {
  const { branches, branch, switchTo } = useBranch(schema, path);
  const options = branches.map(({ key, label: name }) => ({ value: key, label: name }));
  const choose = (key: string) => {
    const chosen = branches.find((option) => option.key === key);
    if (chosen) switchTo(chosen);
  };
  const name = `Type of ${label.charAt(0).toLowerCase()}${label.slice(1)}`;
  const isShort = options.map((option) => option.label).join("").length <= 36;
  if (options.length <= 4 && isShort) {
    return (
      <SegmentedControl
        size="xs"
        aria-label={name}
        data={options}
        value={branch?.key ?? ""}
        onChange={choose}
        transitionDuration={0}
      />
    );
  }
  return (
    <NativeSelect
      size="xs"
      aria-label={name}
      data={branch ? options : [{ value: "", label: "Choose…" }, ...options]}
      value={branch?.key ?? ""}
      onChange={(event) => choose(event.currentTarget.value)}
    />
  );
}
