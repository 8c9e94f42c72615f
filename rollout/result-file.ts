import { writeFileSync } from "node:fs";
import { ReportedError } from "../constructs/deployment/reported-error";
import { requireWritable } from "../repository/writable-file";
import type { DeploymentResult } from "./phase-result";
import { jsonReport } from "./report";

/** The file that gets the report for programs. A place that cannot be written is refused before anything runs. */
export class ResultFile {
  constructor(private readonly file: string | undefined) {
    if (file !== undefined) {
      attempt(file, () => {
        requireWritable(file);
      });
    }
  }

  write(results: readonly DeploymentResult[]): void {
    const { file } = this;
    if (file === undefined) return;
    attempt(file, () => {
      writeFileSync(file, jsonReport(results));
    });
  }
}

function attempt(file: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    throw new ReportedError([`${file}: cannot be written: ${error instanceof Error ? error.message : String(error)}`]);
  }
}
