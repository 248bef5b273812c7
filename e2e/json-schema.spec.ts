import { expect, test } from "./fixtures.ts";

const parameters = {
  type: "object",
  properties: {
    city: { type: "string", description: "Where to look." },
    unit: { type: "string", enum: ["celsius", "fahrenheit"] },
    days: { type: "array", items: { type: "integer" } },
    place: { type: "object", properties: { lat: { type: "number" } }, required: ["lat"] },
  },
  required: ["city", "place"],
  additionalProperties: false,
};

test("The parameters of a function can be composed as a table, and taken on as JSON", async ({
  builder,
}) => {
  await builder.open();
  const card = await builder.addItem("Additional tools");
  await card.getByRole("button", { name: "Add Tool", exact: true }).click();
  await builder.page.getByRole("menuitem", { name: "Function", exact: true }).click();
  const tool = card.locator('[data-field="/tools/0"]');
  const field = (label: string) => tool.getByLabel(label, { exact: true });
  const press = (name: string) => tool.getByRole("button", { name, exact: true }).click();
  const addProperty = async (position: number, name: string, owner = "Parameters") => {
    await press(`Add property to ${owner}`);
    await expect(field(`Name of property ${position} of ${owner}`)).toBeFocused();
    await builder.page.keyboard.type(name);
  };
  await field("Name").fill("forecast");

  await addProperty(1, "city");
  await field("city is required").check();
  await field("Description of city").fill("Where to look.");

  await addProperty(2, "unit");
  await press("Limit unit to values");
  await field("Values of unit").fill("celsius\nfahrenheit");

  await addProperty(3, "days");
  await field("Type of days").selectOption("array");
  await field("Type of entries of days").selectOption("integer");

  await addProperty(4, "place");
  await field("Type of place").selectOption("object");
  await field("place is required").check();
  await addProperty(1, "lat", "place");
  await field("Type of place.lat").selectOption("number");
  await field("place.lat is required").check();

  await field("No properties of Parameters but these").check();
  const shown = (schema: object) => ({
    items: [{ tools: [{ name: "forecast", parameters: schema }] }],
  });
  await expect.poll(() => builder.shownBody()).toMatchObject(shown(parameters));

  await press("Edit Parameters as JSON");
  expect(JSON.parse(await field("Parameters").inputValue())).toEqual(parameters);
  await field("Parameters").fill('{"type":"object","properties":{"zip":{"type":"string"}}}');
  await press("Edit Parameters as table");
  await expect(field("Name of property 1 of Parameters")).toHaveValue("zip");
});
