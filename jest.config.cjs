/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/__tests__"],
  testMatch: ["**/*.test.ts"],
  transform: { "\\.ts$": "<rootDir>/jest.transform.cjs" },
  transformIgnorePatterns: ["/node_modules/"],
  modulePathIgnorePatterns: ["<rootDir>/cdktf.out", "<rootDir>/dist"],
  collectCoverageFrom: [
    "constructs/**/*.ts",
    "cli/**/*.ts",
    "schemas/**/*.ts",
    "synthesized/**/*.ts",
    "repository/**/*.ts",
    "rehearsal/**/*.ts",
    "publishing/**/*.ts",
    "rollout/**/*.ts",
    "inventory/**/*.ts",
    "verification/**/*.ts",
  ],
  coverageProvider: "babel",
  coverageReporters: ["text-summary", "lcovonly"],
};
