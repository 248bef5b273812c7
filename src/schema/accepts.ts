import * as z from "zod";

import { isObject } from "#shared/json.ts";
import { unparsedText } from "#shared/unparsed.ts";

import { listLimitsOf } from "./shape.ts";
import { isWithin, textLimitsOf } from "./text.ts";

type Test = (value: unknown) => boolean;

const tests = new WeakMap<z.core.$ZodType, Test>();

/**
 * Whether a JSON value is beyond doubt: the schema takes it, and nothing in it is half typed. Many times
 * faster than a parse, which copies and explains. False only means that the schema itself has to say.
 */
export function accepts(schema: z.core.$ZodType, value: unknown): boolean {
  return testOf(schema)(value);
}

function testOf(schema: z.core.$ZodType): Test {
  let test = tests.get(schema);
  if (!test) tests.set(schema, (test = makeTest(schema)));
  return test;
}

function makeTest(schema: z.core.$ZodType): Test {
  if (schema instanceof z.ZodString) return testText(schema);
  if (schema instanceof z.ZodArray) return testList(schema);
  if (schema instanceof z.ZodNumber) return testNumber(schema);
  if (schema instanceof z.ZodObject) return testObject(schema);
  // What else is checked beside the structure, only the schema knows.
  if (schema._zod.def.checks?.length) return testByParse(schema);
  if (schema instanceof z.ZodOptional) {
    const test = testOf(schema.unwrap());
    return (value) => value === undefined || test(value);
  }
  if (schema instanceof z.ZodNullable) {
    const test = testOf(schema.unwrap());
    return (value) => value === null || test(value);
  }
  if (schema instanceof z.ZodLazy) return (value) => accepts(schema.unwrap(), value);
  if (schema instanceof z.ZodBoolean) return (value) => typeof value === "boolean";
  if (schema instanceof z.ZodLiteral) return testOneOf(schema.values);
  if (schema instanceof z.ZodEnum) return testOneOf(new Set<unknown>(schema.options));
  if (schema instanceof z.ZodUnknown) return isSettled;
  if (schema instanceof z.ZodRecord) return testRecord(schema);
  if (schema instanceof z.ZodDiscriminatedUnion) return testTagged(schema);
  if (schema instanceof z.ZodUnion) {
    return testAny(schema.options.map(testOf));
  }
  return testByParse(schema);
}

function testByParse(schema: z.core.$ZodType): Test {
  return (value) => isSettled(value) && z.safeParse(schema, value).success;
}

function testText(schema: z.ZodString): Test {
  const count = schema.def.checks?.length ?? 0;
  if (count === 0) return (value) => typeof value === "string";
  const limits = textLimitsOf(schema);
  return count === 1 && Object.keys(limits).length > 0
    ? (value) => typeof value === "string" && isWithin(value, limits)
    : testByParse(schema);
}

function testList(schema: z.ZodArray): Test {
  const checks = schema.def.checks ?? [];
  if (!checks.every(isLengthCheck)) return testByParse(schema);
  const test = testOf(schema.element);
  const { minimum, maximum = Infinity } = listLimitsOf(schema);
  return (value) => {
    if (!Array.isArray(value) || value.length < minimum || value.length > maximum) return false;
    for (let index = 0; index < value.length; index++) if (!test(value[index])) return false;
    return true;
  };
}

function isLengthCheck(check: z.core.$ZodCheck<never>): boolean {
  return check instanceof z.core.$ZodCheckMinLength || check instanceof z.core.$ZodCheckMaxLength;
}

function testNumber(schema: z.ZodNumber): Test {
  const checks = schema.def.checks ?? [];
  const { format, minValue, maxValue } = schema;
  if (!checks.every(isInclusiveBound) || (format !== null && format !== "safeint")) {
    return testByParse(schema);
  }
  const isNumber = format === null ? Number.isFinite : Number.isSafeInteger;
  const [minimum, maximum] = [minValue ?? -Infinity, maxValue ?? Infinity];
  return (value) =>
    typeof value === "number" && isNumber(value) && value >= minimum && value <= maximum;
}

function isInclusiveBound(check: z.core.$ZodCheck<never>): boolean {
  const isBound =
    check instanceof z.core.$ZodCheckGreaterThan || check instanceof z.core.$ZodCheckLessThan;
  return isBound && check._zod.def.inclusive;
}

function testAny(branches: readonly Test[]): Test {
  return (value) => {
    for (const test of branches) if (test(value)) return true;
    return false;
  };
}

function testOneOf(values: ReadonlySet<unknown>): Test {
  const [first, ...others] = values;
  return others.length === 0 ? (value) => value === first : (value) => values.has(value);
}

/** An object with keys that the schema does not name is left to the schema. */
function testObject(schema: z.ZodObject): Test {
  const checks = schema.def.checks ?? [];
  if (!checks.every((check) => check instanceof z.core.$ZodCustom)) return testByParse(schema);
  const refinements = checks.map((check) => check._zod.def.fn);
  const fields = new Map(
    Object.entries(schema.shape).map(([key, field]) => {
      const test = testOf(field);
      return [key, { test, isNeeded: !test(undefined) }];
    }),
  );
  const needed = [...fields.values()].filter(({ isNeeded }) => isNeeded).length;
  return (value) => {
    if (!isObject(value)) return false;
    let found = 0;
    for (const key in value) {
      const field = fields.get(key);
      if (!field?.test(value[key])) return false;
      if (field.isNeeded) found++;
    }
    return found === needed && refinements.every((holds) => holds(value));
  };
}

function testRecord(schema: z.ZodRecord): Test {
  if (!(schema.keyType instanceof z.ZodString) || schema.keyType.def.checks?.length) {
    return testByParse(schema);
  }
  const test = testOf(schema.valueType);
  return (value) => {
    if (!isObject(value) || !isSettled(value)) return false;
    for (const key in value) if (!test(value[key])) return false;
    return true;
  };
}

function testTagged(schema: z.ZodDiscriminatedUnion): Test {
  const { discriminator } = schema.def;
  const byTag = new Map<unknown, Test>();
  for (const option of schema.options) {
    for (const tag of option._zod.propValues?.[discriminator] ?? []) byTag.set(tag, testOf(option));
  }
  return (value) => isObject(value) && (byTag.get(value[discriminator])?.(value) ?? false);
}

/** Nothing in it is half typed, or no JSON at all. */
export function isSettled(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return value !== undefined;
  if (unparsedText(value) !== undefined) return false;
  for (const key in value) if (!isSettled(Reflect.get(value, key))) return false;
  return true;
}
