/**
 * Compile-time only: what our schemas take, the official SDK's types take, and no field of theirs is
 * missing in ours. It fails to compile when a kind's schema drifts from the SDK.
 */
import type {
  EasyInputMessage,
  ResponseFunctionToolCall,
  ResponseInputItem,
  ResponseOutputMessage,
  ResponseReasoningItem,
} from "openai-types/resources/responses/responses";
import type * as z from "zod";

import type { itemDefinitions, ItemKind } from "./registry.ts";

type SdkItems = {
  message: EasyInputMessage;
  input_message: ResponseInputItem.Message;
  output_message: ResponseOutputMessage;
  function_call: ResponseFunctionToolCall;
  function_call_output: ResponseInputItem.FunctionCallOutput;
  reasoning: ResponseReasoningItem;
  shell_call_output: ResponseInputItem.ShellCallOutput;
  item_reference: ResponseInputItem.ItemReference;
};

/**
 * Fields in which the API has been seen to take more than the SDK's types say: they were made for what
 * it returns. Content differs in the parts: `detail`, `annotations` may be left out.
 */
type TakenLoosely = {
  message: "content";
  input_message: "content";
  output_message: "id" | "status" | "type" | "content";
  function_call: "status";
  reasoning: "id";
};

type Item<Kind extends ItemKind> = z.input<
  Extract<(typeof itemDefinitions)[number], { kind: Kind }>["schema"]
>;
type Loose<Kind> = Kind extends keyof TakenLoosely ? TakenLoosely[Kind] : never;

/** The kinds whose items the SDK's type would refuse. */
type Refused = {
  [Kind in ItemKind]: Omit<Item<Kind>, Loose<Kind>> extends Omit<SdkItems[Kind], Loose<Kind>>
    ? never
    : Kind;
}[ItemKind];

/** The fields that the SDK's type has and ours has not. */
type Missing = {
  [Kind in ItemKind]: Exclude<keyof SdkItems[Kind], keyof Item<Kind>>;
}[ItemKind];

/** Names that are not SDK input items at all. */
type Foreign = Exclude<SdkItems[keyof SdkItems], ResponseInputItem>;

type MustBeNever<Type extends never> = Type;

export type Conformance = [MustBeNever<Refused>, MustBeNever<Missing>, MustBeNever<Foreign>];
