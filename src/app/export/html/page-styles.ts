/** The file's own layout; what the parts of the transcript look like comes with them from the app. */
export const pageStyles = `
:root { color-scheme: light dark; }
*, *::before, *::after { box-sizing: border-box; }
body {
  margin: 0;
  color: light-dark(#1c1d20, #dcdde0);
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  background: light-dark(#fff, #1c1d20);
  -webkit-text-size-adjust: 100%;
}
svg { vertical-align: middle; }
a { color: light-dark(#364fc7, #91a7ff); }
.page { max-width: 54rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
.page-top { margin-bottom: 2rem; border-bottom: 1px solid light-dark(#dee2e6, #2f3136); }
.page-top h1 { margin: 0; font-size: 1.5rem; line-height: 1.3; overflow-wrap: anywhere; }
.page-top p { margin: 0.25rem 0 1rem; color: light-dark(#5c636a, #a0a4ab); font-size: 0.875rem; }
.page-top dl { margin-bottom: 1rem; }
.page-entries { margin: 0; padding: 0; list-style: none; }
.page-entries > li { padding-block: 0.375rem; }
.page-image { overflow-wrap: anywhere; }
@media print {
  :root { color-scheme: light; }
  .page { max-width: none; padding: 0; }
  article { break-inside: auto; }
  h1, h2, h3, summary { break-after: avoid; }
  img, tr { break-inside: avoid; }
}
`;
