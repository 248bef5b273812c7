import { resolve } from "node:path";

import { describe, expect, test } from "vitest";

import { readEnvironment, StartError } from "./environment.ts";

describe("environment", () => {
  test("nothing set means the sandbox, on the loopback interface", () => {
    expect(readEnvironment({})).toEqual({
      HOST: "127.0.0.1",
      PORT: 8787,
      UPSTREAM_TIMEOUT_SECONDS: 60,
      DATA_DIR: resolve("data"),
      ALLOWED_HOSTS: [],
    });
  });

  test("an empty variable counts as not set", () => {
    expect(readEnvironment({ PORT: "", OPENAI_API_KEY: " " })).toEqual(readEnvironment({}));
  });

  test("values are trimmed, a base URL loses its last slash, host names are lower case", () => {
    const environment = readEnvironment({
      OPENAI_API_KEY: " sk-1 ",
      OPENAI_BASE_URL: "http://localhost:4000/v1/",
      ALLOWED_HOSTS: "Builder.Example, b.example",
      ACCESS_TOKEN: "0123456789abcdef",
    });
    expect(environment).toMatchObject({
      OPENAI_API_KEY: "sk-1",
      OPENAI_BASE_URL: "http://localhost:4000/v1",
      ALLOWED_HOSTS: ["builder.example", "b.example"],
    });
  });

  test.each([
    ["PORT", "http"],
    ["PORT", "65536"],
    ["PORT", "-1"],
    ["PORT", "80.5"],
    ["HOST", "http://0.0.0.0"],
    ["OPENAI_BASE_URL", "api.openai.com"],
    ["OPENAI_BASE_URL", "ftp://api.openai.com"],
    ["OPENAI_BASE_URL", "https://me:secret@api.openai.com"],
    ["OPENAI_BASE_URL", "https://api.openai.com/v1?a=b"],
    ["OPENAI_API_KEY", "sk-1\nX-Evil: 1"],
    ["OPENAI_API_KEY", 'sk"1'],
    ["OPENAI_ORG_ID", "org é"],
    ["OPENAI_PROJECT_ID", "a b"],
    ["UPSTREAM_TIMEOUT_SECONDS", "0"],
    ["ACCESS_TOKEN", "short"],
    ["ALLOWED_HOSTS", "https://builder.example"],
    ["SANDBOX_DATABASE_URL", "./sandbox.db"],
    ["SANDBOX_DATABASE_URL", "mysql://host/db"],
    ["SANDBOX_DATABASE_TOKEN", "a b"],
  ])("a bad %s (%s) stops the start and is named", (name, value) => {
    expect(() => readEnvironment({ [name]: value })).toThrow(StartError);
    expect(() => readEnvironment({ [name]: value })).toThrow(
      new RegExp(`^ {2}${name}.*: must`, "m"),
    );
  });

  test("all bad variables are named at once", () => {
    expect(() => readEnvironment({ PORT: "x", OPENAI_BASE_URL: "y" })).toThrow(
      /PORT: [\s\S]*OPENAI_BASE_URL: /,
    );
  });

  test("a bad secret is not repeated", () => {
    expect(() => readEnvironment({ OPENAI_API_KEY: "sk secret", ACCESS_TOKEN: "hush" })).toThrow(
      /^((?!sk secret|hush)[\s\S])*$/,
    );
  });

  test.each([{ HOST: "0.0.0.0" }, { HOST: "::" }, { HOST: "10.0.0.7" }, { ALLOWED_HOSTS: "a.b" }])(
    "reachable by others (%o) without an access token is refused",
    (variables) => {
      expect(() => readEnvironment(variables)).toThrow(/ACCESS_TOKEN: must be set/);
      expect(readEnvironment({ ...variables, ACCESS_TOKEN: "0123456789abcdef" })).toMatchObject({
        ACCESS_TOKEN: "0123456789abcdef",
      });
    },
  );

  test.each(["127.0.0.1", "127.8.8.8", "localhost", "::1"])("%s needs no access token", (HOST) => {
    expect(readEnvironment({ HOST }).HOST).toBe(HOST);
  });

  test("a base URL without a key is refused, and not taken for the sandbox", () => {
    expect(() => readEnvironment({ OPENAI_BASE_URL: "https://a.example/v1" })).toThrow(
      /OPENAI_API_KEY: must be set when OPENAI_BASE_URL is/,
    );
  });
});
