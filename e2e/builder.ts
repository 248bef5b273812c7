import { expect, type Locator, type Page } from "@playwright/test";

/** What a person does with the app. Everything is found by role and accessible name. */
export class Builder {
  readonly page: Page;
  readonly items: Locator;
  readonly result: Locator;

  constructor(page: Page) {
    this.page = page;
    this.items = page.getByRole("list", { name: "Items", exact: true });
    this.result = page.getByRole("status", { name: "Result" });
  }

  async open() {
    await this.page.goto("/");
    await expect(this.button("Add item")).toBeVisible();
  }

  /** One of the actions of the header: a button, or in a menu where there is no room for one. */
  async choose(action: string) {
    const header = this.page.getByRole("banner");
    const more = header.getByRole("button", { name: "More actions" });
    const button = header.getByRole("button", { name: action, exact: true });
    await expect(more).toBeVisible();
    if (await button.isVisible()) return button.click();
    await more.click();
    return this.page.getByRole("menuitem", { name: action, exact: true }).click();
  }

  /** Shows a pane beside the composer. */
  async showPane(label: string) {
    await this.page.getByRole("radiogroup", { name: "Pane" }).getByText(label, exact).click();
  }

  get importDialog(): Locator {
    return this.page.getByRole("dialog", { name: "Import" });
  }

  /** Types a text into the import dialog, which reads it; nothing is taken yet. */
  async importText(text: string) {
    await this.choose("Import");
    await this.importDialog.getByLabel("Paste a conversation").fill(text);
    await expect(this.importDialog.getByRole("status")).toBeEmpty();
  }

  async importFile(name: string, text: string) {
    await this.choose("Import");
    const chooser = this.page.waitForEvent("filechooser");
    await this.importDialog.getByRole("button", { name: "Choose files…" }).click();
    await (await chooser).setFiles({ name, mimeType: "", buffer: Buffer.from(text) });
  }

  /** What the open draft is called. */
  get draftName(): Locator {
    return this.page.getByRole("heading", { level: 1 });
  }

  /** Waits until everything that was typed is stored. */
  async saved() {
    // What was just done may reach the draft a moment later.
    await this.page.waitForTimeout(350);
    // The mark is calm: its words say "Saved" also while a save goes on that takes no longer than usual.
    await expect(this.page.locator("[data-saving=saved]")).toHaveText("Saved");
  }

  async renameDraft(name: string) {
    await this.draftName.getByRole("button").click();
    await this.page.getByRole("textbox", { name: "Draft name" }).fill(name);
    await this.page.keyboard.press("Enter");
  }

  /** Opens an empty draft. */
  async newDraft() {
    const before = this.page.url();
    await this.choose("New draft");
    await expect(this.page).not.toHaveURL(before);
    await expect(this.cards).toHaveCount(0);
  }

  async openDrafts() {
    await this.page.getByRole("link", { name: "Drafts", exact: true }).click();
    await expect(this.page.getByRole("heading", { name: "Drafts", level: 1 })).toBeVisible();
  }

  /** The list of drafts. */
  get drafts(): Locator {
    return this.page.getByRole("list", { name: "Drafts" }).getByRole("listitem");
  }

  draft(title: string): Locator {
    const link = this.page.getByRole("link", { name: title, exact: true });
    return this.drafts.filter({ has: link });
  }

  button(name: string): Locator {
    return this.page.getByRole("button", { name, exact: true });
  }

  get cards(): Locator {
    return this.items.getByRole("group", { name: /^Item \d+: / });
  }

  /** The card at a place, counted from 1. */
  card(position: number): Locator {
    return this.items.getByRole("group", { name: new RegExp(`^Item ${position}: `) });
  }

  /** Puts a new item of the kind with this label at the end, and gives its open card back. */
  async addItem(label: string): Promise<Locator> {
    const position = (await this.cards.count()) + 1;
    await this.button("Add item").click();
    await this.palette.getByRole("option", { name: label, exact: true }).click();
    await expect(this.palette).toBeHidden();
    return this.openCard(position);
  }

  /** Puts an example of the kind with this label at the end, and gives its open card back. */
  async addExample(label: string, name: string): Promise<Locator> {
    const position = (await this.cards.count()) + 1;
    await this.button("Add item").click();
    await this.palette.getByRole("option", { name: label, exact: true }).hover();
    const about = this.palette.getByRole("region", { name: `About ${label}`, exact: true });
    const example = about.getByRole("button").filter({ has: this.page.getByText(name, exact) });
    await example.click();
    await expect(this.palette).toBeHidden();
    return this.openCard(position);
  }

  get palette(): Locator {
    return this.page.getByRole("dialog").filter({ has: this.page.getByRole("option") });
  }

  /** The part of a card that opens and closes it. */
  heading(position: number): Locator {
    const name = new RegExp(`^${position}\\b`);
    return this.card(position).getByRole("button", { name }).first();
  }

  /** What a card is dragged by. */
  handle(position: number): Locator {
    return this.card(position).getByTitle(/^Drag to reorder/);
  }

  get searchBox(): Locator {
    return this.palette.getByRole("combobox");
  }

  /** Opens the card at a place if it is closed, and gives it back. */
  async openCard(position: number): Promise<Locator> {
    const card = this.card(position);
    const heading = this.heading(position);
    if ((await heading.getAttribute("aria-expanded")) === "false") await heading.click();
    // What an item must have stands in fields; what it may have is offered below them.
    const content = card.locator("[data-field], [aria-label='More fields']");
    await expect(content.first()).toBeVisible();
    return card;
  }

  async closeCard(position: number) {
    const heading = this.heading(position);
    if ((await heading.getAttribute("aria-expanded")) === "true") await heading.click();
  }

  async addMetadata(name: string, value: string) {
    const region = this.page.getByRole("region", { name: "Metadata" });
    await region.getByRole("button", { name: "Add pair" }).click();
    await region
      .getByRole("textbox", { name: /^Key \d+$/ })
      .last()
      .fill(name);
    await region
      .getByRole("textbox", { name: /^Value \d+$/ })
      .last()
      .fill(value);
  }

  async send() {
    await this.button("Create conversation").click();
  }

  /** The body as the source view says it; opens that view. */
  async shownBody(): Promise<unknown> {
    await this.showPane("JSON");
    return JSON.parse(await this.shownText());
  }

  /** The whole text of the source view. The editor draws only what is in sight, so it is copied. */
  async shownText(): Promise<string> {
    const copy = this.source.getByRole("button", { name: /^(Copy JSON|Copied)$/ });
    return copy.evaluate(textCopiedBy);
  }

  get source(): Locator {
    return this.page.getByRole("region", { name: "JSON", exact: true });
  }

  /** Where the text of the body is edited. */
  get sourceText(): Locator {
    return this.source.getByRole("textbox", { name: "Request body" });
  }

  /** Sends, and gives back the body that left the browser. The server never sees it. */
  async sentBody(): Promise<unknown> {
    await this.page.route("**/api/conversations", (route) =>
      route.fulfill({ status: 400, json: { error: { message: "Caught by the test" } } }),
    );
    const request = this.page.waitForRequest("**/api/conversations");
    await this.send();
    const body: unknown = (await request).postDataJSON();
    await expect(this.page.getByRole("alert").filter({ hasText: "Caught" })).toBeVisible();
    return body;
  }

  /** The id of the conversation that was just made. */
  async createdId(): Promise<string> {
    await expect(this.result).toContainText(/conv_\w+/);
    return /conv_\w+/.exec(await this.result.innerText())?.[0] ?? "";
  }
}

const exact = { exact: true };

/**
 * Presses a button that copies, and catches what it copies. Runs in the page: no permission for the
 * clipboard is needed, and the focus stays where it is.
 */
async function textCopiedBy(button: HTMLElement): Promise<string> {
  const { clipboard } = navigator;
  const copied = new Promise<string>((resolve) => {
    clipboard.writeText = async (text) => resolve(text);
  });
  button.click();
  Reflect.deleteProperty(clipboard, "writeText");
  return copied;
}
