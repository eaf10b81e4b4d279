/** How to load the data, program by program: the code that the README shows, and that the checks run. */
import { dataset } from '../../../schemas/dataset.ts';

/** Section of the README. Every block runs as it stands in the folder of the data. */
export const loading = `## Load it

The code below runs in this folder. It loads \`observations\`; put in the name of any other table.

### pandas

\`\`\`python
import pandas as pd

observations = pd.read_parquet("observations.parquet", dtype_backend="pyarrow")
evidence = pd.read_parquet("evidence.parquet", dtype_backend="pyarrow")
sources = observations.merge(evidence, left_on="observation_id", right_on="fact_id", suffixes=("", "_of_evidence"))
\`\`\`

From CSV, with the types that \`datapackage.json\` gives: "NA" stays text, whole numbers with gaps stay whole.

\`\`\`python
import json
import pandas as pd

types = {"string": "string", "integer": "Int64", "number": "float64", "boolean": "boolean", "date": "string"}
package = json.load(open("datapackage.json", encoding="utf-8"))
fields = next(table["schema"]["fields"] for table in package["resources"] if table["name"] == "observations")
observations = pd.read_csv(
    "observations.csv",
    dtype={field["name"]: types[field["type"]] for field in fields},
    keep_default_na=False,
    na_values={field["name"]: [""] for field in fields},
    float_precision="round_trip",
    lineterminator="\\n",
)
\`\`\`

### polars

\`\`\`python
import polars as pl

observations = pl.read_parquet("observations.parquet")
\`\`\`

\`\`\`python
import json
import polars as pl

types = {"string": pl.String, "integer": pl.Int64, "number": pl.Float64, "boolean": pl.Boolean, "date": pl.Date}
package = json.load(open("datapackage.json", encoding="utf-8"))
fields = next(table["schema"]["fields"] for table in package["resources"] if table["name"] == "observations")
observations = pl.read_csv("observations.csv", schema={field["name"]: types[field["type"]] for field in fields})
\`\`\`

### DuckDB

\`\`\`sql
SELECT subject, indicator, value, unit, period, evidence.quote
FROM 'observations.parquet' AS observations
JOIN 'evidence.parquet' AS evidence ON evidence.fact_table = 'observations' AND evidence.fact_id = observation_id
WHERE unit = 'USD'
ORDER BY value DESC;
\`\`\`

### R

\`\`\`r
package <- jsonlite::fromJSON("datapackage.json", simplifyVector = FALSE)
fields <- Filter(function(table) table$name == "observations", package$resources)[[1]]$schema$fields
types <- c(string = "c", integer = "d", number = "d", boolean = "l", date = "D")
observations <- readr::read_csv(
  "observations.csv",
  col_types = paste(types[vapply(fields, function(field) field$type, "")], collapse = ""),
  na = "", trim_ws = FALSE, lazy = FALSE
)
\`\`\`

\`\`\`r
observations <- readxl::read_excel("${dataset.name}.xlsx", sheet = "observations", na = "", trim_ws = FALSE, guess_max = 1e6)
\`\`\`

\`\`\`r
observations <- arrow::read_parquet("observations.parquet")
\`\`\`

### Excel

Open \`${dataset.name}.xlsx\`; a click on the id of a fact leads to its evidence. Do not open the CSV files by a double click:
text that starts with \`=\` would run as a formula. To load one with its types, choose Data > Get Data > Launch Power Query
Editor > New Source > Blank Query > Advanced Editor, put in this code and the path of your folder:

\`\`\`powerquery
let
    Folder = "C:\\data\\${dataset.name}\\",
    Name = "observations",
    Package = Json.Document(File.Contents(Folder & "datapackage.json"), TextEncoding.Utf8),
    Fields = List.First(List.Select(Package[resources], each [name] = Name))[schema][fields],
    Types = [string = type text, integer = Int64.Type, number = type number, boolean = type logical, date = type date],
    Source = Csv.Document(
        File.Contents(Folder & Name & ".csv"),
        [Delimiter = ",", Columns = List.Count(Fields), Encoding = TextEncoding.Utf8, QuoteStyle = QuoteStyle.Csv]
    ),
    Rows = Table.PromoteHeaders(Source, [PromoteAllScalars = false]),
    Gaps = Table.ReplaceValue(Rows, "", null, Replacer.ReplaceValue, Table.ColumnNames(Rows)),
    Typed = Table.TransformColumnTypes(Gaps, List.Transform(Fields, each {[name], Record.Field(Types, [type])}), "en-US")
in
    Typed
\`\`\`

### SQLite and Datasette

\`\`\`sh
sqlite3 -header -csv ${dataset.name}.sqlite "SELECT subject, value, unit, period FROM observations WHERE indicator = 'bilateral_trade'"
sqlite3 ${dataset.name}.sqlite "SELECT fact_table, fact_id, quote FROM evidence WHERE rowid IN (SELECT rowid FROM evidence_search('trade OR railway'))"
sqlite3 ${dataset.name}.sqlite "SELECT name, value FROM entities, json_each(aliases)"
\`\`\`

\`datasette ${dataset.name}.sqlite\` shows the tables in a browser, with filters and search.

### RDF

\`\`\`python
import rdflib

graph = rdflib.Graph().parse("${dataset.name}.nq", format="nt")
quotes = graph.query(
    """PREFIX oa: <http://www.w3.org/ns/oa#>
    SELECT ?fact ?quote WHERE { [] oa:hasBody ?fact ; oa:hasTarget/oa:hasSelector/oa:exact ?quote }"""
)
\`\`\``;
