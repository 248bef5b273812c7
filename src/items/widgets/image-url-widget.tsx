import { Button } from "@mantine/core";
import { useState } from "react";
import { flushSync } from "react-dom";

import type { WidgetProps } from "#form/widgets/widget-props.tsx";

import { ImagePreview } from "./image-preview.tsx";
import { MediaFacts } from "./media-facts.tsx";
import { MediaField } from "./media-field.tsx";
import { imageRule } from "./media-file.ts";
import { type Media, mediaOf } from "./media.ts";

/** An image: its web address, or the image itself as a data URL. */
export function ImageUrlWidget(props: WidgetProps) {
  const value = String(props.value);
  return (
    <MediaField
      {...props}
      rule={imageRule}
      onFile={(dataUrl) => flushSync(() => props.onChange(dataUrl, false))}
    >
      <ImageFacts label={props.label} value={value} />
    </MediaField>
  );
}

/** A remote image is asked for only when the user wants to see it: its server would learn of it. */
function ImageFacts({ label, value }: { label: string; value: string }) {
  const [wanted, setWanted] = useState<string>();
  const media = mediaOf(value);
  if (media.kind === "inline") {
    const facts = <MediaFacts {...media} fault={typeFault(media)} />;
    return media.type.startsWith("image/") ? (
      <ImagePreview key={keyOf(value)} src={value} facts={facts} />
    ) : (
      facts
    );
  }
  if (!/^https:\/\/./i.test(value)) return null;
  if (wanted === value) return <ImagePreview key={value} src={value} facts={null} />;
  return (
    <div>
      <Button
        size="compact-xs"
        variant="subtle"
        color="gray"
        aria-label={`Show preview of ${label}`}
        onClick={() => setWanted(value)}
      >
        Show preview
      </Button>
    </div>
  );
}

function typeFault({ type }: Extract<Media, { kind: "inline" }>): string | undefined {
  if (imageRule.types?.includes(type)) return undefined;
  return `The API takes ${imageRule.typeNames}, not ${type}.`;
}

/** React keeps keys: not 20 MB of them. */
function keyOf(value: string): string {
  return `${value.length} ${value.slice(0, 200)} ${value.slice(-200)}`;
}
