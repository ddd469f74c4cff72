// What eslint looks for in the JavaScript: likely mistakes. It does not judge style.
import js from "@eslint/js";
import globals from "globals";

// Names that a forgotten declaration would silently find in `window`.
const CONFUSING = ["close", "event", "external", "find", "focus", "length", "name", "open", "origin", "parent", "print", "scroll",
  "status", "stop", "top"];

export default [
  js.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser, WorkerGlobalScope: "readonly" } },
    rules: {
      "array-callback-return": "error",
      "default-case-last": "error",
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-console": "error",
      "no-constructor-return": "error",
      "no-duplicate-imports": "error",
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-loop-func": "error",
      "no-new-func": "error",
      "no-restricted-globals": ["error", ...CONFUSING],
      "no-return-assign": "error",
      "no-self-compare": "error",
      "no-shadow": "error",
      "no-template-curly-in-string": "error",
      "no-throw-literal": "error",
      "no-unmodified-loop-condition": "error",
      "no-unreachable-loop": "error",
      "no-unused-expressions": "error",
      "no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "no-use-before-define": ["error", { functions: false, classes: false, variables: false }],
      "no-var": "error",
      "prefer-const": "error",
      "prefer-promise-reject-errors": "error",
    },
  },
];
