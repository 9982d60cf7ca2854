import { z } from "zod";

/** A link that a page may show: http or https only, so that no script can hide in it, and without a password. */
export const WebUrl = z
  .url({ protocol: /^https?$/, error: "Give a full web address that starts with http:// or https://." })
  .max(2000)
  .refine(
    (url) => !/^https?:\/\/[^/?#]*@/i.test(url),
    "Leave the user name and password out of the web address.",
  );
