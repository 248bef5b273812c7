/** The number of code points. */
export function lengthOf(value: string): number {
  let length = value.length;
  for (let index = 0; index < value.length - 1; index++) {
    if (value.charCodeAt(index) >>> 10 === 0x36 && value.charCodeAt(index + 1) >>> 10 === 0x37) {
      length--;
      index++;
    }
  }
  return length;
}
