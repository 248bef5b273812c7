import { callers } from "./structs.ts";

/**
 * The SDK's unions: the struct of each variant by the `type` that tells it, and the fields that take a
 * string or a list. A variant's field is named after its type.
 */
export type Union = {
  text?: string;
  list?: readonly [field: string, type: string];
  variants?: Record<string, string>;
};

const inputContent = {
  variants: {
    input_text: "ResponseInputTextParam",
    input_image: "ResponseInputImageParam",
    input_file: "ResponseInputFileParam",
  },
};

const actionsOf = (prefix: string) => ({
  variants: {
    click: `${prefix}ClickParam`,
    double_click: `${prefix}DoubleClickParam`,
    drag: `${prefix}DragParam`,
    keypress: `${prefix}KeypressParam`,
    move: `${prefix}MoveParam`,
    screenshot: `${prefix}ScreenshotParam`,
    scroll: `${prefix}ScrollParam`,
    type: `${prefix}TypeParam`,
    wait: `${prefix}WaitParam`,
  },
});
const patch = "ResponseInputItemApplyPatchCallOperation";

export const unions: Record<string, Union> = {
  EasyInputMessageContentUnionParam: {
    text: "OfString",
    list: ["OfInputItemContentList", "[]ResponseInputContentUnionParam"],
  },
  ResponseInputContentUnionParam: inputContent,
  ResponseOutputMessageContentUnionParam: {
    variants: { output_text: "ResponseOutputTextParam", refusal: "ResponseOutputRefusalParam" },
  },
  ResponseOutputTextAnnotationUnionParam: {
    variants: {
      file_citation: "ResponseOutputTextAnnotationFileCitationParam",
      url_citation: "ResponseOutputTextAnnotationURLCitationParam",
      container_file_citation: "ResponseOutputTextAnnotationContainerFileCitationParam",
      file_path: "ResponseOutputTextAnnotationFilePathParam",
    },
  },
  ResponseInputItemFunctionCallOutputOutputUnionParam: {
    text: "OfString",
    list: ["OfResponseFunctionCallOutputItemArray", "[]ResponseFunctionCallOutputItemUnionParam"],
  },
  ResponseFunctionCallOutputItemUnionParam: {
    variants: {
      input_text: "ResponseInputTextContentParam",
      input_image: "ResponseInputImageContentParam",
      input_file: "ResponseInputFileContentParam",
    },
  },
  ResponseCustomToolCallOutputOutputUnionParam: {
    text: "OfString",
    list: [
      "OfOutputContentList",
      "[]ResponseCustomToolCallOutputOutputOutputContentListItemUnionParam",
    ],
  },
  ResponseCustomToolCallOutputOutputOutputContentListItemUnionParam: inputContent,
  ...Object.fromEntries(
    callers.map((owner) => [
      `${owner}CallerUnionParam`,
      {
        variants: {
          direct: `${owner}CallerDirectParam`,
          program: `${owner}CallerProgramParam`,
        },
      },
    ]),
  ),
  ResponseInputItemShellCallEnvironmentUnionParam: {
    variants: { local: "LocalEnvironmentParam", container_reference: "ContainerReferenceParam" },
  },
  ResponseFunctionWebSearchActionUnionParam: {
    variants: {
      search: "ResponseFunctionWebSearchActionSearchParam",
      open_page: "ResponseFunctionWebSearchActionOpenPageParam",
      find_in_page: "ResponseFunctionWebSearchActionFindParam",
    },
  },
  ResponseComputerToolCallActionUnionParam: actionsOf("ResponseComputerToolCallAction"),
  ComputerActionUnionParam: actionsOf("ComputerAction"),
  ResponseCodeInterpreterToolCallOutputUnionParam: {
    variants: {
      logs: "ResponseCodeInterpreterToolCallOutputLogsParam",
      image: "ResponseCodeInterpreterToolCallOutputImageParam",
    },
  },
  ResponseFunctionShellCallOutputContentOutcomeUnionParam: {
    variants: {
      timeout: "ResponseFunctionShellCallOutputContentOutcomeTimeoutParam",
      exit: "ResponseFunctionShellCallOutputContentOutcomeExitParam",
    },
  },
  ResponseInputItemApplyPatchCallOperationUnionParam: {
    variants: {
      create_file: `${patch}CreateFileParam`,
      delete_file: `${patch}DeleteFileParam`,
      update_file: `${patch}UpdateFileParam`,
    },
  },
  // The many tools are left to JSON.
  ToolUnionParam: {},
};
