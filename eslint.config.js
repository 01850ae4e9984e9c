// What finds real faults; how code is laid out is no concern of this.
import js from "@eslint/js";
import globals from "globals";

/** The vendored scripts that pages load before ours. */
const VENDORED = { diff_match_patch: "readonly", DutchStemmer: "readonly", fflate: "readonly" };

export default [
  { ignores: ["docs/", "overrides/", "site/", ".venv/", ".cache/"] },
  js.configs.recommended,
  {
    files: ["web/**/*.js"],
    languageOptions: { ecmaVersion: 2024, sourceType: "module", globals: { ...globals.browser, ...VENDORED } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "array-callback-return": "error",
      "consistent-return": "error",
      "default-case-last": "error",
      eqeqeq: "error",
      "no-constructor-return": "error",
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-new-func": "error",
      "no-promise-executor-return": "off",
      "no-self-compare": "error",
      "no-shadow-restricted-names": "error",
      "no-template-curly-in-string": "error",
      "no-unmodified-loop-condition": "error",
      "no-unreachable-loop": "error",
      "no-use-before-define": ["error", { functions: false, classes: true, variables: false }],
      "no-var": "error",
      "prefer-const": "error",
      // Words of others are set as text or cloned from our own templates; these three would parse them.
      "no-restricted-properties": [
        "error",
        { property: "innerHTML", message: "set text, or clone our own markup with web/markup.js" },
        { property: "outerHTML", message: "set text, or clone our own markup with web/markup.js" },
        { property: "insertAdjacentHTML", message: "set text, or clone our own markup with web/markup.js" },
      ],
    },
  },
  {
    files: ["web/build.js", "web/test/**/*.js"],
    languageOptions: { globals: globals.node },
  },
];
