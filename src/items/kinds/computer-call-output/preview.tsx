import type { ItemPreviewProps } from "#items/item-preview.ts";
import { Note } from "#items/preview/note.tsx";
import { objectIn } from "#items/preview/reading.ts";
import { SafetyChecks } from "#items/preview/safety-checks.tsx";
import { shownText } from "#items/preview/shown-text.ts";
import { Stack } from "#items/preview/stack.tsx";
import { StateLine } from "#items/preview/state-line.tsx";
import { SafeImage } from "#ui/preview/safe-image.tsx";

/** The screen as it was after the steps. */
export function Preview({ item }: ItemPreviewProps) {
  const { image_url: address, file_id: file } = objectIn(item.output);
  const hasAddress = typeof address === "string" && address !== "";
  return (
    <Stack>
      {hasAddress ? (
        <SafeImage src={address} alt="Screenshot after the actions" />
      ) : (
        <Note>
          {shownText(file)
            ? "The screenshot was uploaded as a file and cannot be shown here."
            : "No screenshot yet."}
        </Note>
      )}
      <SafetyChecks checks={item.acknowledged_safety_checks} isConfirmed />
      <StateLine item={item} facts={[["Uploaded as", shownText(file)]]} />
    </Stack>
  );
}
