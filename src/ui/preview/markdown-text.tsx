import { createContext, memo, use, useMemo } from "react";
import Markdown, { type Components, type ExtraProps, type Options } from "react-markdown";
import remarkGfm from "remark-gfm";

import { CodeBlock } from "./code-block.tsx";
import { LongText } from "./long-text.tsx";
import { SafeImage } from "./safe-image.tsx";
import { SafeLink } from "./safe-link.tsx";
import { ShowAll } from "./show-all.tsx";
import { markSource, type SourceMark } from "./source-marks.ts";
import { useCut } from "./use-cut.ts";

import classes from "./markdown-text.module.css";

const noMarks: readonly SourceMark[] = [];
const most = { characters: 12_000 };

/** A longer text is shown as it stands: to read its marks would hold up the page. */
const longest = 200_000;

type Props = { text: string; marks?: readonly SourceMark[] | undefined };

/** Markdown as it is meant. HTML in it is shown as text, and no address in it can run a script. */
export const MarkdownText = memo(function MarkdownText({ text, marks = noMarks }: Props) {
  const { shown, whole, showAll } = useCut(text, most);
  const rehype = useMemo<Options["rehypePlugins"]>(
    () => [[markSource, { source: shown, marks }]],
    [shown, marks],
  );
  if (shown.length > longest) return <LongText text={text} />;
  return (
    <div className={classes.text} dir="auto">
      <MarksContext value={marks}>
        <Markdown
          remarkPlugins={remark}
          rehypePlugins={rehype}
          components={components}
          // Each element looks at its own addresses.
          urlTransform={(address) => address}
        >
          {shown}
        </Markdown>
      </MarksContext>
      <ShowAll whole={whole} onClick={showAll} />
    </div>
  );
});

const remark = [remarkGfm];

const MarksContext = createContext(noMarks);

const components: Components = {
  a: ({ href, title, children }) => (
    <SafeLink href={href} title={title}>
      {children}
    </SafeLink>
  ),
  img: ({ src, alt }) => <SafeImage src={src} alt={alt ?? ""} />,
  pre: ({ node }) => <Code node={node} />,
  mark: ({ node, children }) => <Marked node={node}>{children}</Marked>,
  table: ({ children }) => (
    <div className={classes.table}>
      <table>{children}</table>
    </div>
  ),
};

/** A fenced block; what it is written in stands in a class of the element inside. */
function Code({ node }: ExtraProps) {
  const [code] = node?.children ?? [];
  if (code?.type !== "element") return undefined;
  const { className } = code.properties;
  const names = Array.isArray(className) ? className.map(String) : [];
  const language = names.find((name) => name.startsWith("language-"))?.slice("language-".length);
  const text = code.children.map((child) => (child.type === "text" ? child.value : "")).join("");
  return <CodeBlock text={text.replace(/\n$/, "")} language={language?.toLowerCase()} />;
}

function Marked({ node, children }: ExtraProps & { children?: React.ReactNode }) {
  const marks = use(MarksContext);
  const mark = marks[Number(node?.properties.dataMark)];
  if (!mark) return children;
  const isLast = node?.properties.dataLast === true;
  return (
    <>
      <mark className={classes.mark} title={mark.title}>
        {children}
      </mark>
      {isLast && mark.number !== undefined && (
        <sup className={classes.number}>
          {mark.href === undefined ? (
            mark.number
          ) : (
            <SafeLink href={mark.href} title={mark.title}>
              {mark.number}
            </SafeLink>
          )}
        </sup>
      )}
    </>
  );
}
