# Reads every table of a version with what R users have, and prints all cells as text, as JSON. Usage: read.R FOLDER
folder <- commandArgs(TRUE)[1]
package <- jsonlite::fromJSON(file.path(folder, "datapackage.json"), simplifyVector = FALSE)
types <- c(string = "c", integer = "d", number = "d", boolean = "l", date = "D")
# A workbook has days before March 1900 as text, the others as dates: a list holds both.
cells <- c(string = "text", integer = "numeric", number = "numeric", boolean = "logical", date = "list")

as_text <- function(column) {
  if (is.list(column)) return(vapply(column, as_text, ""))
  text <- if (is.numeric(column)) sprintf("%.17g", column)
    else if (is.logical(column)) ifelse(column, "true", "false")
    else if (inherits(column, "POSIXct")) format(column, "%Y-%m-%d", tz = "UTC")
    else as.character(column)
  ifelse(is.na(column), NA_character_, text)
}
as_texts <- function(table) lapply(as.list(table), function(column) I(as_text(column)))

connection <- DBI::dbConnect(RSQLite::SQLite(), file.path(folder, "clipsheet.sqlite"), flags = RSQLite::SQLITE_RO, bigint = "numeric")
tables <- lapply(package$resources, function(resource) {
  kinds <- vapply(resource$schema$fields, function(field) field$type, "")
  list(
    name = resource$name,
    readr = as_texts(suppressWarnings(readr::read_csv(
      file.path(folder, paste0(resource$name, ".csv")),
      col_types = paste(types[kinds], collapse = ""), na = "", trim_ws = FALSE, lazy = FALSE, progress = FALSE
    ))),
    readxl = as_texts(readxl::read_excel(
      file.path(folder, "clipsheet.xlsx"), sheet = resource$name, col_types = unname(cells[kinds]), na = "", trim_ws = FALSE
    )),
    RSQLite = as_texts(DBI::dbReadTable(connection, resource$name, check.names = FALSE))
  )
})
DBI::dbDisconnect(connection)
cat(jsonlite::toJSON(tables, na = "null", auto_unbox = TRUE))
