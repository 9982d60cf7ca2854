import AxeBuilder from "@axe-core/playwright";
import { test as base, expect, type Page } from "@playwright/test";

/** A test whose pages are signed in as the owner of the shared desk, and that may ask nothing of any other host. */
export const test = base.extend<{ staysHome: undefined }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
  baseURL: async ({}, use) => use(process.env.CLAIMDESK_TEST_ORIGIN),
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  storageState: async ({}, use) => use(JSON.parse(process.env.CLAIMDESK_TEST_STATE ?? "{}")),
  staysHome: [
    async ({ page, baseURL }, use) => {
      const elsewhere: string[] = [];
      const faults: string[] = [];
      page.on("request", (request) => {
        const { origin, protocol } = new URL(request.url());
        if (protocol.startsWith("http") && origin !== baseURL) elsewhere.push(request.url());
      });
      page.on("pageerror", (error) => faults.push(error.message));
      page.on("console", (message) => {
        if (/content security policy|hydrat/i.test(message.text())) faults.push(message.text());
      });
      await use(undefined);
      expect(elsewhere, "requests to other hosts").toEqual([]);
      expect(faults, "errors in the page").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Fails with the rules that are broken, in the light and in the dark theme. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page })
      .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
      .analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`);
    expect(found, `axe, ${colorScheme}`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: null });
}

/** Fails when the page has to be scrolled sideways at phone widths. */
export async function expectFitsPhones(page: Page): Promise<void> {
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 844 });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, `sideways overflow at ${width} px`).toBe(0);
  }
}

let counter = 0;

/** A short article whose words no other test uses. */
export function uniqueArticle(title = "Council raises its budget"): { title: string; text: string } {
  counter += 1;
  const mark = `${process.pid}-${Date.now()}-${counter}`;
  return {
    title: `${title} ${mark}`,
    text: `${title} ${mark}\n\nThe council of Lindenau said on Monday that its budget rose by 14.2 percent to 212 million euros in 2024.\n\nMayor Ada Fiktiv signed it on 12 March. Three members voted against.`,
  };
}
