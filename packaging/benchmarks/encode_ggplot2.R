# The peer of a chart in a file: the same summed table, drawn and written by ggplot2 again and again in one process.
suppressPackageStartupMessages(library(ggplot2))
arguments <- commandArgs(trailingOnly = TRUE)
table <- read.csv(arguments[1])
folder <- arguments[2]
name <- arguments[3]
rounds <- 20
warm <- 3
position <- if (startsWith(name, "TWELVE")) "stack" else "dodge"

draw <- function(form) {
  chart <- ggplot(table, aes(year, value, fill = series)) +
    geom_col(position = position, na.rm = TRUE) +
    labs(title = "Arms deliveries", caption = "Source: SIPRI Arms Transfers Database, March 2024 edition.") +
    theme_minimal(base_size = 18)
  target <- file.path(folder, paste0("peer-r.", form))
  if (form == "svg") svg(target, width = 19.2, height = 10.8)
  if (form == "png") png(target, width = 1920, height = 1080, res = 100, type = "cairo")
  if (form == "pdf") pdf(target, width = 19.2, height = 10.8)
  print(chart)
  invisible(dev.off())
}

for (form in c("svg", "png", "pdf")) {
  times <- sapply(seq_len(rounds + warm), function(i) {
    start <- Sys.time()
    draw(form)
    as.numeric(difftime(Sys.time(), start, units = "secs")) * 1000
  })
  times <- sort(times[-seq_len(warm)])
  cat(sprintf("ggplot2 %s %s p50 %.0f ms p95 %.0f ms\n", name, toupper(form), times[rounds / 2], times[rounds * 0.95]))
}
