import type { Size } from "../widgets/screen/screen-scale.ts";

/** Far enough into a JPEG to pass what cameras and programs write before the picture. */
const mostBytes = 48_000;

/** How large a PNG or JPEG in a data URL is: known without drawing it, also where no script runs later. */
export function pictureSizeOf(dataUrl: string): Size | undefined {
  const [head] = /^data:image\/[\w.+-]+;base64,/i.exec(dataUrl.slice(0, 100)) ?? [];
  if (head === undefined) return undefined;
  const bytes = bytesOf(dataUrl.slice(head.length, head.length + (mostBytes / 3) * 4));
  const view = new DataView(bytes.buffer);
  const size = sizeInPng(view) ?? sizeInJpeg(view);
  return size && size.width > 0 && size.height > 0 ? size : undefined;
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    return new Uint8Array();
  }
}

const pngSignature = 0x89504e47;

function sizeInPng(view: DataView): Size | undefined {
  if (view.byteLength < 24 || view.getUint32(0) !== pngSignature) return undefined;
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** A JPEG is a row of segments, each with its length; the size stands in the one that starts a frame. */
function sizeInJpeg(view: DataView): Size | undefined {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return undefined;
  for (let at = 2; at + 9 <= view.byteLength; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint16(at);
    const isFrame =
      marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker);
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    if (marker < 0xff00) return undefined;
  }
  return undefined;
}
