import tseslint from "typescript-eslint";

const providerRoots = {
  regex: "^@cdktf/provider-(?!generator$|schema$)[a-z0-9]+$",
  message: "Import one resource (`@cdktf/provider-aws/lib/vpc`): the root loads every resource of the provider.",
};

/** Imports point down only: main and cli → blueprints → deployment → components → bindings. */
const layer = (files, ...above) => ({
  files,
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: [
          providerRoots,
          ...above.map((regex) => ({ regex, message: "Imports point down only (CONTRIBUTING.md)." })),
        ],
      },
    ],
  },
});

/** What reads synthesized stacks shares nothing else with what writes them, but the way errors are printed. */
const anyConstruct = "(^|/)constructs/(?!deployment/reported-error$)";
const programs =
  "(^|/)(main|cli|bench|schemas|synthesized|repository|rehearsal|verification|publishing|rollout|inventory)(/|$)";
const blueprints = "(^|/)blueprints(/|$)";
const deployment = "(^|/)deployment(/|$)";

export default tseslint.config(
  { ignores: [".gen/", "cdktf.out/", "dist/", "coverage/", "node_modules/", "**/*.cjs", "**/*.mjs"] },
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }],
      "@typescript-eslint/dot-notation": ["error", { allowPrivateClassPropertyAccess: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["error", { max: 80, skipBlankLines: true, skipComments: true }],
    },
  },
  // A construct is instantiated for its effect on the tree: `new Thing(this, "id", {…})` alone is the idiom.
  { files: ["constructs/**", "main.ts", "__tests__/**", "bench/**"], rules: { "no-new": "off" } },
  layer(["**/*.ts"]),
  layer(
    ["schemas", "synthesized", "repository", "rehearsal", "verification", "publishing", "rollout", "inventory"].map(
      (folder) => `${folder}/**/*.ts`,
    ),
    anyConstruct,
  ),
  layer(
    ["repository/**/*.ts", "synthesized/**/*.ts"],
    anyConstruct,
    "(^|/)(cli|rehearsal|publishing|rollout|inventory)(/|$)",
  ),
  layer(["publishing/**/*.ts"], anyConstruct, "(^|/)(cli|rehearsal|rollout|inventory)(/|$)"),
  layer(["rollout/**/*.ts"], anyConstruct, "(^|/)(cli|rehearsal|publishing|inventory)(/|$)"),
  layer(["inventory/**/*.ts"], anyConstruct, "(^|/)(cli|rehearsal|publishing|rollout|synthesized|repository)(/|$)"),
  layer(["constructs/**/*.ts"], programs),
  layer(["constructs/deployment/**/*.ts"], programs, blueprints),
  {
    ...layer(["constructs/*/**/*.ts"], programs, blueprints, deployment),
    ignores: ["constructs/deployment/**", "constructs/blueprints/**"],
  },
  // What makes the phases of a deployment is loaded only where there is one.
  {
    files: ["constructs/blueprints/*/{blueprint,instantiate}.ts"],
    rules: {
      "@typescript-eslint/no-require-imports": ["error", { allow: ["^\\./(instantiate|infrastructure-[a-z]+)$"] }],
    },
  },
  { files: ["__tests__/**"], rules: { "max-lines": "off", "max-lines-per-function": "off" } },
);
