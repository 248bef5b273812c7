import { expect, type Locator, type Page } from "@playwright/test";

/** What a person does with the app. Everything is found by role and accessible name. */
export class Builder {
  readonly page: Page;
  readonly items: Locator;
  readonly result: Locator;

  constructor(page: Page) {
    this.page = page;
    this.items = page.getByRole("list", { name: "Items", exact: true });
    this.result = page.getByRole("status").filter({ hasText: /conv_/ });
  }

  async open() {
    await this.page.goto("/");
    await expect(this.button("Add item")).toBeVisible();
  }

  button(name: string): Locator {
    return this.page.getByRole("button", { name, exact: true });
  }

  /** The card at a place, counted from 1. */
  card(position: number): Locator {
    return this.items.getByRole("group", { name: new RegExp(`^Item ${position}: `) });
  }

  /** Puts a new item of the kind with this label at the end, and gives its open card back. */
  async addItem(label: string): Promise<Locator> {
    const position = (await this.items.getByRole("listitem").count()) + 1;
    await this.button("Add item").click();
    await this.palette.getByRole("option", { name: label, exact: true }).click();
    await expect(this.palette).toBeHidden();
    return this.openCard(position);
  }

  get palette(): Locator {
    return this.page.getByRole("dialog").filter({ has: this.page.getByRole("option") });
  }

  /** Opens the card at a place if it is closed, and gives it back. */
  async openCard(position: number): Promise<Locator> {
    const card = this.card(position);
    const heading = card.getByRole("button", { expanded: false }).first();
    if (await heading.isVisible()) await heading.click();
    return card;
  }

  async addMetadata(name: string, value: string) {
    const region = this.page.getByRole("region", { name: "Metadata" });
    await region.getByRole("button", { name: /^Add/ }).click();
    await region.getByRole("textbox", { name: /key/i }).last().fill(name);
    await region.getByRole("textbox", { name: /value/i }).last().fill(value);
  }

  async send() {
    await this.button("Create conversation").click();
  }

  /** The id of the conversation that was just made. */
  async createdId(): Promise<string> {
    await expect(this.result).toContainText(/conv_\w+/);
    return /conv_\w+/.exec(await this.result.innerText())?.[0] ?? "";
  }
}
