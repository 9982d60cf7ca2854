import { z } from "zod";

/** A link that a page may show: http or https only, so that no script can hide in it. */
export const WebUrl = z
  .url({ protocol: /^https?$/, error: "Give a full web address that starts with http:// or https://." })
  .max(2000);
