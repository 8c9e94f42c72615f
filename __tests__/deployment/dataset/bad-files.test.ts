import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { execFileSync } from "node:child_process";
import { reasonOf } from "../../../constructs/deployment/dataset/dataset-text";
import { linesAbout, read, smallest, withDatasets } from "./written-datasets";

describe("a file that holds no text", () => {
  test.each([
    ["binary", Buffer.from([0x62, 0x3a, 0x20, 0xff, 0xfe, 0x00]), ":1:4 is not UTF-8 text (expected a YAML file)"],
    ["UTF-16", Buffer.from("\ufeffblueprint: test\n", "utf16le"), ":1:1 is not UTF-8 text (expected a YAML file)"],
    ["cut in a character", Buffer.from("a: ü").subarray(0, 4), ":1:4 is not UTF-8 text (expected a YAML file)"],
  ])("%s", (_, bytes, expected) => {
    expect(linesAbout(bytes)).toEqual([expected]);
  });

  test.each([
    ["a NUL", "a: 1\nb: \0\n", ":2:4", "0000"],
    ["an escape sequence", "a: \u001b[31m\n", ":1:4", "001B"],
    ["text that is displayed in another order", "a: x\u202ey\n", ":1:5", "202E"],
  ])("%s", (_, text, position, code) => {
    expect(linesAbout(text)).toEqual([
      `${position} holds the character U+${code}, which cannot be seen (expected text without control characters)`,
    ]);
  });

  test("too large", () => {
    expect(linesAbout(`${smallest}# ${"x".repeat(300_000)}\n`)).toEqual([
      ": is too large: 300155 bytes (expected at most 131072)",
    ]);
  });
});

describe("something else in the dataset's place", () => {
  const line = "deployments/WM-Prod/deployment.yaml:";

  test("nothing", () => {
    withDatasets({ "WM-Prod/": "" }, (folder) => {
      expect(read(folder)).toEqual([
        `${line} is missing (expected the deployment's dataset; \`keyphase init\` writes a new one)`,
      ]);
    });
  });

  test("a file of another name", () => {
    withDatasets({ "WM-Prod/deployment.yml": smallest, "WM-Prod/notes.txt": "" }, (folder) => {
      expect(read(folder)).toEqual([
        "deployments/WM-Prod/deployment.yml: is not read (expected the name deployment.yaml)",
      ]);
    });
  });

  test("a folder", () => {
    withDatasets({ "WM-Prod/deployment.yaml/": "" }, (folder) => {
      expect(read(folder)).toEqual([`${line} is a folder (expected a file)`]);
    });
  });

  test("a link", () => {
    withDatasets({ "WM-Prod/": "", ".elsewhere": smallest }, (folder) => {
      symlinkSync(join(folder, ".elsewhere"), join(folder, "WM-Prod/deployment.yaml"));
      expect(read(folder)).toEqual([`${line} is a symbolic link (expected a file)`]);
    });
  });

  test("a pipe that nobody writes to", () => {
    withDatasets({ "WM-Prod/": "" }, (folder) => {
      execFileSync("mkfifo", [join(folder, "WM-Prod/deployment.yaml")]);
      expect(read(folder)).toEqual([`${line} is a device or pipe (expected a file)`]);
    });
  });

  test("a file without permission is explained in words", () => {
    expect(reasonOf(Object.assign(new Error("EACCES: permission denied, open '/secret'"), { code: "EACCES" }))).toBe(
      "no permission",
    );
  });
});

describe("the folder of all datasets", () => {
  const expected = "(expected the folder that holds a folder per deployment; DEPLOYMENTS_DIR names another)";

  test("missing", () => {
    withDatasets({}, (folder) => {
      rmSync(folder, { recursive: true });
      expect(read(folder)).toEqual([`deployments: cannot be read: it does not exist ${expected}`]);
    });
  });

  test("a file", () => {
    withDatasets({}, (folder) => {
      rmSync(folder, { recursive: true });
      writeFileSync(folder, "");
      expect(read(folder)).toEqual([`deployments: cannot be read: it is not a folder ${expected}`]);
    });
  });

  test("empty", () => {
    withDatasets({}, (folder) => {
      expect(read(folder)).toEqual(["deployments: holds no deployment (expected a folder for each, like WM-Prod)"]);
    });
  });

  test("stray files, links and folders of other names", () => {
    withDatasets(
      {
        "README.md": "",
        "wm_prod/": "",
        "A-rather-long-name-for-a-key/": "",
        "new/": "",
        "WM-Prod/deployment.yaml": smallest,
      },
      (folder) => {
        symlinkSync(join(folder, "WM-Prod"), join(folder, "WM-Test"));
        mkdirSync(join(folder, "evil\u001b[31m\n"));
        const form =
          "is not a deployment key (expected letters, digits and single hyphens, a letter first, 3 to 24 characters, like WM-Prod)";
        expect(read(folder)).toEqual([
          `deployments/A-rather-long-name-for-a-key: ${form}`,
          "deployments/README.md: is a file (expected only folders here, one per deployment)",
          "deployments/WM-Test: is a symbolic link (expected only folders here, one per deployment)",
          `deployments/evil\\u001b[31m\\u000a: ${form}`,
          "deployments/new: cannot be a deployment key: GitLab keeps the name new for itself (expected another name, like WM-Prod)",
          `deployments/wm_prod: ${form}`,
        ]);
      },
    );
  });

  test("names that begin with a dot belong to tools", () => {
    withDatasets({ ".gitkeep": "", ".cache/x": "", "WM-Prod/deployment.yaml": smallest }, (folder) => {
      expect(read(folder)).toHaveLength(1);
    });
  });
});
