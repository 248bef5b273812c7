import { Button } from "@mantine/core";

import { useAt } from "#form/form-link.ts";
import { JsonTextWidget } from "#form/widgets/json-text-widget.tsx";
import type { WidgetProps } from "#form/widgets/widget-props.tsx";

import { parametersOf } from "../declared-tools.ts";
import { skeletonOf, withSkeleton } from "./argument-skeleton.ts";
import { ArgumentsCheck } from "./arguments-check.tsx";
import { useAround } from "./surroundings.tsx";

import classes from "./arguments-widget.module.css";

/** The arguments of a call as JSON text, held against the tool's schema where the draft declares it. */
export function ArgumentsWidget(props: WidgetProps) {
  const { path, label, onChange } = props;
  const text = String(props.value);
  const call = path.slice(0, -1);
  const name = useAt([...call, "name"], textOf);
  const namespace = useAt([...call, "namespace"], textOf);
  const server = useAt([...call, "server_label"], textOf);
  const parameters = useAround(({ items }) =>
    name === undefined
      ? undefined
      : parametersOf(items(), {
          name,
          ...(namespace !== undefined && { namespace }),
          ...(server !== undefined && { server }),
        }),
  );

  function fill() {
    const filled = withSkeleton(skeletonOf(parameters), parsed(text));
    onChange(JSON.stringify(filled, null, 2), false);
  }

  return (
    <>
      <JsonTextWidget {...props} />
      {name !== undefined && parameters && (
        <div className={classes.check}>
          <ArgumentsCheck tool={name} parameters={parameters} text={text} />
          <Button
            size="compact-xs"
            variant="subtle"
            color="gray"
            aria-label={`Fill ${label} from schema`}
            onClick={fill}
          >
            Fill from schema
          </Button>
        </div>
      )}
    </>
  );
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
