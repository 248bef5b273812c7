import { describe } from "vitest";

import { argumentsNotJson } from "./arguments-not-json.ts";
import { itHoldsTo } from "./rule.test-support.ts";

const callOf = (text: string) => ({
  items: [
    { type: "function_call", name: "get_weather", arguments: text, call_id: "call_1" },
    { type: "function_call_output", call_id: "call_1", output: "17 °C" },
  ],
});
const path = ["items", 0, "arguments"];

describe("Arguments that are not JSON", () => {
  itHoldsTo(argumentsNotJson, {
    broken: [
      { name: "A missing brace", body: callOf('{"city": "Paris"'), path },
      { name: "Python's way to write it", body: callOf("{'city': 'Paris', 'rain': None}"), path },
      { name: "No text at all", body: callOf(" "), path },
      { name: "Text quoted twice", body: callOf(JSON.stringify('{"city":"Paris"}')), path },
      { name: "Mere words", body: callOf("Paris"), path },
      { name: "A list", body: callOf('["Paris"]'), path },
    ],
    sound: [
      { name: "An object", body: callOf('{"city":"Paris"}') },
      { name: "An empty object", body: callOf("{}") },
    ],
  });
});
