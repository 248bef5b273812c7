import { describe } from "vitest";

import { imageToolSettings } from "./image-tool-settings.ts";
import { itHoldsTo } from "./rule.test-support.ts";

const offering = (...tools: object[]) => ({
  items: [{ type: "additional_tools", role: "developer", tools }],
});
const drawing = (settings: object) => offering({ type: "image_generation", ...settings });
const pathOf = (key: string) => ["items", 0, "tools", 0, key];

describe("Image settings", () => {
  itHoldsTo(imageToolSettings, {
    broken: [
      { background: "transparent", output_format: "jpeg" },
      { frame_count: 4 },
      { frame_duration_ms: 200, output_format: "png" },
      { svg: {}, output_format: "png" },
      { partial_images: 1, output_format: "gif" },
      { input_image_mask: { file_id: "file-1" }, output_format: "gif" },
      { output_compression: 80, output_format: "gif" },
      { size: "huge" },
      { size: "1000x1000" },
      { size: "4096x1024" },
      { size: "3840x3840" },
      { size: "1600x1600", model: "gpt-image-1.5" },
    ].map((settings) => ({
      name: JSON.stringify(settings),
      body: drawing(settings),
      path: pathOf(String(Object.keys(settings)[0])),
    })),
    sound: [
      {
        name: "An animation",
        body: drawing({ output_format: "gif", frame_count: 9, partial_images: 0 }),
      },
      { name: "A size of one's own", body: drawing({ model: "gpt-image-2", size: "1536x864" }) },
    ],
  });
});
