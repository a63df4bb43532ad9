import { availableParallelism, totalmem } from "node:os";

const MEGABYTE = 1024 * 1024;

/** Memory this process may count on, in megabytes: the machine's, or less where a container is limited. */
export function memoryMegabytes(): number {
  const limit = process.constrainedMemory?.() ?? 0;
  const bytes = limit > 0 ? Math.min(limit, totalmem()) : totalmem();
  return Math.floor(bytes / MEGABYTE);
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, Math.floor(value)));
}

/**
 * PostgreSQL's settings for this machine. They go on the command line, so that a newer version of Goodturn changes them for an old cluster.
 * What protects acknowledged work (fsync, synchronous_commit, full_page_writes) is named although it is the default: it must never be off.
 */
export function serverSettings(
  socketFolder: string,
  memory = memoryMegabytes(),
  processors = availableParallelism(),
): Record<string, string> {
  return {
    fsync: "on",
    synchronous_commit: "on",
    full_page_writes: "on",
    // Start after a crash: one flush of the file system instead of opening every file.
    recovery_init_sync_method: process.platform === "linux" ? "syncfs" : "fsync",
    listen_addresses: "",
    port: "5432",
    unix_socket_directories: socketFolder,
    unix_socket_permissions: "0700",
    password_encryption: "scram-sha-256",
    max_connections: "100",
    shared_buffers: `${clamp(memory / 4, 48, 4_000)}MB`,
    effective_cache_size: `${clamp(memory / 2, 128, 64_000)}MB`,
    work_mem: memory < 2_000 ? "8MB" : "16MB",
    maintenance_work_mem: `${clamp(memory / 16, 32, 256)}MB`,
    random_page_cost: "1.1",
    jit: "off",
    // On one or two processors a parallel query only takes them from everybody else.
    max_parallel_workers_per_gather: processors >= 4 ? "2" : "0",
    max_wal_size: "2GB",
    wal_compression: "on",
    timezone: "UTC",
    log_timezone: "UTC",
    logging_collector: "on",
    log_directory: "log",
    log_filename: "postgresql-%Y%m%d-%H%M%S.log",
    log_rotation_size: "10MB",
    log_rotation_age: "1d",
    log_file_mode: "0600",
    log_checkpoints: "off",
    // Contents of rows are people's words: they do not belong in a log.
    log_error_verbosity: "terse",
    log_min_error_statement: "panic",
    log_parameter_max_length: "0",
    log_parameter_max_length_on_error: "0",
  };
}

/** The settings as PostgreSQL's command line takes them. */
export function asArguments(settings: Record<string, string>): string[] {
  return Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
}
