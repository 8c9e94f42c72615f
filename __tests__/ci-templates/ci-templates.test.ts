import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { ProgramVerbs } from "./program-verbs";

jest.setTimeout(60_000);

const templates = ["github-actions.yml", "gitlab-ci.yml"] as const;

function textOf(name: string): string {
  return readFileSync(join("ci-templates", name), "utf8");
}

/** A template as the service reads it: anchors and merges are YAML's own. */
function parsed(name: string): Readonly<Record<string, unknown>> {
  return parse(textOf(name), { strict: true, uniqueKeys: true }) as Record<string, unknown>;
}

/** One for all templates: to ask the program takes seconds. */
const verbs = new ProgramVerbs();

/** Every text in a document. */
function texts(node: unknown): string[] {
  if (typeof node === "string") return [node];
  return typeof node === "object" && node !== null ? Object.values(node).flatMap(texts) : [];
}

/** The program's calls in a template: `publish --dry-run`. */
function calls(name: string): string[][] {
  return texts(parsed(name))
    .flatMap((text) => text.split("\n"))
    .flatMap((line) =>
      [...line.matchAll(/npx keyphase ([^|;&>)]+)/g)].map(([, call = ""]) => call.trim().split(/\s+/)),
    );
}

test.each(templates)("%s: the program has every verb and option that is called, and all steps are there", (name) => {
  for (const [verb = "", ...args] of calls(name)) {
    const options = args.filter((arg) => arg.startsWith("--"));
    expect(verbs.optionsOf(verb)).toEqual(expect.arrayContaining(options));
  }
  expect(calls(name).map((call) => call.join(" "))).toEqual([
    "rehearse",
    "rehearse --push",
    "affected",
    "publish",
    "check-published",
  ]);
  const all = texts(parsed(name)).join("\n");
  expect(all).toContain("npx cdktf synth");
  expect(all).toContain("npm run check");
});

test("there is an npm script for each that a template runs", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
  const run = templates.flatMap((name) =>
    [...textOf(name).matchAll(/npm run ([a-z:-]+)/g)].map(([, script = ""]) => script),
  );
  expect(run.filter((script) => !(script in scripts))).toEqual([]);
});

test.each(templates)("%s: no secret stands in a command or is echoed", (name) => {
  const commands = texts(parsed(name)).filter((text) => /\b(echo|printf|curl|npx|git)\b/.test(text));
  for (const command of commands) expect(command).not.toMatch(/\$\{\{\s*secrets\./);
  // The two that put a token into a pipe: git's credential helper, and curl's header from stdin.
  const printing = commands.flatMap((text) => text.split("\n")).filter((line) => /(echo|printf)\b.*TOKEN/.test(line));
  for (const line of printing)
    expect(line).toMatch(/^(!f\(\) \{.*\}; f|\s*printf 'PRIVATE-TOKEN: %s' "\$KEYPHASE_REVIEW_TOKEN" \|)$/);
});

describe("GitHub Actions", () => {
  interface Job {
    readonly permissions?: Readonly<Record<string, string>>;
    readonly environment?: string;
    readonly needs?: string;
    readonly if?: string;
    readonly "runs-on": string;
    readonly "timeout-minutes": number;
    readonly steps: readonly {
      readonly uses?: string;
      readonly run?: string;
      readonly env?: object;
      readonly with?: object;
    }[];
  }
  const workflow = parsed("github-actions.yml") as { on: object; permissions: object; jobs: Record<string, Job> };

  test("it runs for pull requests, for pushes to the default branch, and every working day", () => {
    expect(workflow.on).toEqual({
      pull_request: null,
      push: { branches: ["main"] },
      schedule: [{ cron: expect.stringMatching(/^\d+ \d+ \* \* 1-5$/) as string }],
    });
  });

  test("every job asks for the least, and has an end; code of a pull request never runs where something can be written", () => {
    expect(workflow.permissions).toEqual({});
    const permissions = Object.entries(workflow.jobs).map(([name, job]) => [name, job.permissions]);
    expect(Object.fromEntries(permissions)).toEqual({
      check: { contents: "read" },
      review: { contents: "read" },
      comment: { "pull-requests": "write" },
      publish: { contents: "read" },
      "check-published": { contents: "read" },
    });
    for (const job of Object.values(workflow.jobs)) {
      expect(job["timeout-minutes"]).toBeGreaterThan(0);
      expect(job["runs-on"]).toMatch(/^ubuntu-\d/);
      for (const step of job.steps) expect([step.uses, step.run].filter(Boolean)).toHaveLength(1);
    }
    expect(workflow.jobs["comment"]?.steps.some(({ uses }) => uses?.startsWith("actions/checkout"))).toBe(false);
    expect(workflow.jobs["review"]?.if).toContain("head.repo.full_name == github.repository");
  });

  test("actions are pinned to commits, and keep no login in the checkout", () => {
    const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
    for (const { uses, with: inputs } of steps) {
      if (uses === undefined) continue;
      expect(uses).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
      if (uses.startsWith("actions/checkout")) expect(inputs).toMatchObject({ "persist-credentials": false });
    }
    for (const line of textOf("github-actions.yml")
      .split("\n")
      .filter((text) => text.includes("uses:"))) {
      expect(line).toMatch(/ # v\d+\.\d+\.\d+$/);
    }
  });

  test("only the publication has the token that writes, in an environment of its own", () => {
    const withToken = Object.entries(workflow.jobs).filter(([, job]) => JSON.stringify(job).includes("PUBLISH_TOKEN"));
    expect(withToken.map(([name, { environment, needs }]) => ({ name, environment, needs }))).toEqual([
      { name: "publish", environment: "publish", needs: "check" },
    ]);
  });
});

describe("GitLab CI", () => {
  interface Job {
    readonly stage: string;
    readonly extends?: string;
    readonly rules: readonly { readonly if: string }[];
    readonly script: readonly (string | readonly string[])[];
    readonly variables?: Readonly<Record<string, string>>;
    readonly resource_group?: string;
  }
  const {
    stages,
    workflow,
    variables,
    default: defaults,
    ...rest
  } = parsed("gitlab-ci.yml") as {
    stages: string[];
    workflow: object;
    variables: object;
    default: object;
  } & Record<string, Job>;
  const jobs = Object.entries(rest).filter(([name]) => !name.startsWith("."));

  test("every job has a stage that there is, rules, and a script", () => {
    expect(jobs.map(([name]) => name)).toEqual(["check", "review", "comment", "publish", "check-published"]);
    for (const [, job] of jobs) {
      expect(stages).toContain(job.stage);
      expect(job.rules.length).toBeGreaterThan(0);
      expect(job.script.length).toBeGreaterThan(0);
      if (job.extends !== undefined) expect(rest).toHaveProperty([job.extends]);
    }
    expect([workflow, variables, defaults].every((part) => Object.keys(part).length > 0)).toBe(true);
  });

  test("the comment is written where no code of the merge request runs", () => {
    const [, comment] = jobs.find(([name]) => name === "comment") ?? [];
    expect(comment?.extends).toBeUndefined();
    expect(comment?.variables).toMatchObject({ GIT_STRATEGY: "none" });
    const withToken = jobs.filter(([, job]) => JSON.stringify(job).includes("REVIEW_TOKEN")).map(([name]) => name);
    expect(withToken).toEqual(["comment"]);
  });

  test("only the publication has the token that writes, on the default branch, one after the other", () => {
    const withToken = jobs.filter(([, job]) => JSON.stringify(job).includes("PUBLISH_TOKEN"));
    expect(withToken.map(([name, { resource_group }]) => ({ name, resource_group }))).toEqual([
      { name: "publish", resource_group: "keyphase-publish" },
    ]);
    expect(withToken[0]?.[1].rules).toEqual([
      { if: '$CI_PIPELINE_SOURCE != "schedule" && $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH' },
    ]);
  });

  test("a variable's dollar reaches the shell", () => {
    // GitLab expands variables in variables; the token must be taken when git asks.
    expect(textOf("gitlab-ci.yml")).toContain("password=$$GIT_TOKEN");
  });
});

test.each(templates)("%s: a commit that is not the newest is not published", (name) => {
  const all = texts(parsed(name)).join("\n");
  expect(all).toMatch(/FETCH_HEAD\)" != "\$CI_COMMIT_SHA"|steps\.newest\.outputs\.sha == github\.sha/);
});

test("a pipeline that only looks takes no turn from one that publishes", () => {
  const { concurrency } = parsed("github-actions.yml") as { concurrency: { group: string } };
  expect(concurrency.group).toContain("github.event_name");
});
