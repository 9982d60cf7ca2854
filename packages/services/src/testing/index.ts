export { refusalOf } from "./refusal-of.ts";
export { makeArticle, makeDesk, placeOf, TEST_TEXT, TEST_TIME, type TestDesk } from "./test-desk.ts";
