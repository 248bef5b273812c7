export const call = {
  type: "function_call",
  name: "get_weather",
  arguments: "{}",
  call_id: "call_1",
};
export const output = { type: "function_call_output", call_id: "call_1", output: "17 °C" };
export const request = {
  type: "mcp_approval_request",
  server_label: "warehouse",
  name: "ship",
  arguments: "{}",
  id: "mcpr_1",
};
export const response = {
  type: "mcp_approval_response",
  approval_request_id: "mcpr_1",
  approve: true,
};
export const program = {
  type: "program",
  code: "",
  fingerprint: "",
  call_id: "call_p",
  id: "cm_1",
};
export const programOutput = {
  type: "program_output",
  call_id: "call_p",
  result: "",
  status: "completed",
  id: "cmo_1",
};
export const caller = { type: "program", caller_id: "call_p" };
