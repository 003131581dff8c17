// What the compiler does not copy: the SQL files of the migrations, beside the built store.
import { cpSync, globSync } from "node:fs";

for (const file of globSync("src/**/*.sql")) cpSync(file, file.replace(/^src/, "dist"));
