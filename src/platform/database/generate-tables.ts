import type pg from "pg";

// Writes the types of all tables from a migrated database, so that a query that names a column wrongly does not compile.

interface Column {
  table: string;
  column: string;
  type: string;
  isArray: boolean;
  isEnum: boolean;
  mayBeNull: boolean;
  hasDefault: boolean;
  isAlwaysGenerated: boolean;
}

/** Columns in the order of their making; a domain counts as the type it is made of. */
const COLUMNS = `
  SELECT c.relname AS "table", a.attname AS "column", e.typname AS type,
    b.typelem <> 0 AND b.typcategory = 'A' AS "isArray", e.typtype = 'e' AS "isEnum",
    NOT (a.attnotnull OR t.typnotnull) AS "mayBeNull",
    a.atthasdef OR a.attidentity <> '' AS "hasDefault",
    a.attgenerated <> '' OR a.attidentity = 'a' AS "isAlwaysGenerated"
  FROM pg_class c
  JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
  JOIN pg_type t ON t.oid = a.atttypid
  JOIN pg_type b ON b.oid = CASE WHEN t.typtype = 'd' THEN t.typbasetype ELSE t.oid END
  JOIN pg_type e ON e.oid = CASE WHEN b.typcategory = 'A' AND b.typelem <> 0 THEN b.typelem ELSE b.oid END
  WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm') AND NOT c.relispartition
  ORDER BY c.relname COLLATE "C", a.attnum`;

const NUMBERS = ["int2", "int4", "int8", "float4", "float8", "numeric", "oid"];
const TEXTS = [
  "text",
  "varchar",
  "bpchar",
  "uuid",
  "citext",
  "name",
  "date",
  "time",
  "inet",
  "cidr",
];
const SEARCH = ["tsvector", "tsquery", "ltree"];
const RANGES = ["int4range", "int8range", "numrange", "daterange", "tstzrange"];
const OTHERS: Record<string, string> = { bool: "boolean", timestamptz: "Date", bytea: "Buffer" };

const KNOWN: Record<string, string> = {
  ...Object.fromEntries(NUMBERS.map((name) => [name, "number"])),
  ...Object.fromEntries([...TEXTS, ...SEARCH, ...RANGES].map((name) => [name, "string"])),
  ...OTHERS,
};

function camelCase(words: string): string {
  return words.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** The plugin that converts names must find the way back: a name it would change is refused here, not at the first query. */
function checkedCamelCase(words: string): string {
  if (/_\d|__|^_|_$|[A-Z]/.test(words)) {
    throw new Error(
      `The name ${words} does not survive the change to camelCase and back; use lower case, and no underscore before a digit`,
    );
  }
  return camelCase(words);
}

function plainType({ table, column, type, isArray, isEnum }: Column): string {
  const found = isEnum ? "string" : KNOWN[type];
  if (found === undefined)
    throw new Error(
      `${table}.${column} has the type ${type}, which generate-tables.ts does not know yet`,
    );
  return isArray ? `${found}[]` : found;
}

/** Json is read as unknown, to be checked, and written as text: pg would take an array for an array of PostgreSQL. */
function jsonType({ mayBeNull, hasDefault }: Column): string {
  const written = mayBeNull ? "string | null" : "string";
  const inserted = hasDefault || mayBeNull ? `${written} | undefined` : written;
  return `ColumnType<unknown, ${inserted}, ${written}>`;
}

function typeOf(column: Column): string {
  if (column.type === "jsonb" || column.type === "json") return jsonType(column);
  const type = plainType(column) + (column.mayBeNull ? " | null" : "");
  if (column.isAlwaysGenerated) return `GeneratedAlways<${type}>`;
  return column.hasDefault ? `Generated<${type}>` : type;
}

function interfaceOf(table: string): string {
  const name = checkedCamelCase(table);
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}Table`;
}

function groupByTable(columns: Column[]): Map<string, Column[]> {
  const tables = new Map<string, Column[]>();
  for (const column of columns)
    tables.set(column.table, [...(tables.get(column.table) ?? []), column]);
  return tables;
}

function importsFor(body: string): string {
  const used = ["ColumnType", "Generated", "GeneratedAlways"].filter((name) =>
    body.includes(`${name}<`),
  );
  return used.length > 0 ? `import type { ${used.join(", ")} } from "kysely";\n\n` : "";
}

/** The text of tables.ts for the schema `public` of this database. */
export async function generateTables(pool: pg.Pool): Promise<string> {
  const { rows } = await pool.query<Column>(COLUMNS);
  const tables = groupByTable(rows);
  const interfaces = [...tables].map(([table, columns]) => {
    const lines = columns.map(
      (column) => `  ${checkedCamelCase(column.column)}: ${typeOf(column)};\n`,
    );
    return `interface ${interfaceOf(table)} {\n${lines.join("")}}\n\n`;
  });
  const list = [...tables.keys()].map(
    (table) => `  ${checkedCamelCase(table)}: ${interfaceOf(table)};\n`,
  );
  const body = `${interfaces.join("")}export interface Tables {${list.length > 0 ? "\n" : ""}${list.join("")}}\n`;
  return `// Written by build/tables.ts from the migrations; run it after adding one.\n\n${importsFor(body)}${body}`;
}
