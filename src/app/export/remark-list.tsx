import type { Remark } from "#formats/conversation.ts";

import { groupRemarks } from "../import/group-remarks.ts";
import { ImportReport } from "../import/import-report.tsx";

/** What a format cannot say; nothing where it says all. */
export function RemarkList({ remarks }: { remarks: readonly Remark[] }) {
  return remarks.length > 0 && <ImportReport groups={groupRemarks(remarks)} />;
}
