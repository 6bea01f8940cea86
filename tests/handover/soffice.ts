import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Whether LibreOffice is on this machine. */
export const hasOffice = (() => {
  try {
    execFileSync("soffice", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
})();

/** LibreOffice keeps the results a file brings unless it is told to calculate. */
const RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** A file as LibreOffice writes it after opening it and working out every formula anew. It has its own profile each time. */
export function converted(file: Uint8Array, ending: string, to: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "caravan-office-"));
  try {
    mkdirSync(join(folder, "profile/user"), { recursive: true });
    writeFileSync(join(folder, "profile/user/registrymodifications.xcu"), RECALCULATE);
    writeFileSync(join(folder, `in.${ending}`), file);
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    execFileSync("soffice", [profile, "--headless", "--convert-to", to, "--outdir", join(folder, "out"), join(folder, `in.${ending}`)], {
      stdio: "ignore",
      timeout: 120_000,
    });
    return new Uint8Array(readFileSync(join(folder, "out", `in.${to}`)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
