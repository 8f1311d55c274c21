/*
 * A stand-in for libamd_smi.so. LAYOUT chooses the release whose structures it fills, to the byte:
 * 230 (ROCm 6.0), 245 (6.1), 246 (6.2), 247 (6.3), 253 (6.4), 260 (7.x).
 *
 * STUB_BUSES       PCI buses of the cards, hexadecimal, separated by commas
 * STUB_PARTITIONS  partitions of each card (1)
 * STUB_DEVICE      device id, hexadecimal (74a1)
 * STUB_GFX         gfx activity in percent (0); STUB_BLIP=1: only at the first look
 * STUB_VRAM_USED   memory in use in MiB (285)
 * STUB_MODE        how it misbehaves, see below
 */
#include <signal.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

typedef uint32_t status_t;
typedef void *handle_t;
enum { SUCCESS = 0, INVAL = 1, NOT_SUPPORTED = 2, NOT_INIT = 32, DRIVER_NOT_LOADED = 34 };

#define NOT_AVAILABLE_32 0xFFFFFFFFu

#if LAYOUT < 246
typedef struct {
  char market_name[64];
  uint32_t vendor_id;
  char vendor_name[64];
  uint32_t subvendor_id;
  uint64_t device_id;
  uint32_t rev_id;
  char asic_serial[32];
  uint32_t xgmi_physical_id;
  uint32_t reserved[18];
} asic_info_t;
_Static_assert(sizeof(asic_info_t) == 256 && offsetof(asic_info_t, device_id) == 136, "layout A");
#elif LAYOUT < 253
typedef struct {
  char market_name[256];
  uint32_t vendor_id;
  char vendor_name[64];
  uint32_t subvendor_id;
  uint64_t device_id;
  uint32_t rev_id;
  char asic_serial[32];
  uint32_t oam_id;
#if LAYOUT >= 247
  uint32_t num_of_compute_units;
  uint64_t target_graphics_version;
  uint32_t reserved[16];
#else
  uint32_t reserved[18];
#endif
} asic_info_t;
_Static_assert(sizeof(asic_info_t) == (LAYOUT >= 247 ? 456 : 448), "layout B");
_Static_assert(offsetof(asic_info_t, device_id) == 328, "layout B");
#else
typedef struct {
  char market_name[256];
  uint32_t vendor_id;
  char vendor_name[256];
  uint32_t subvendor_id;
  uint64_t device_id;
  uint32_t rev_id;
  char asic_serial[256];
  uint32_t oam_id;
  uint32_t num_of_compute_units;
  uint64_t target_graphics_version;
  uint32_t subsystem_id;
  uint32_t reserved[21];
} asic_info_t;
_Static_assert(sizeof(asic_info_t) == 896 && offsetof(asic_info_t, device_id) == 520, "layout C");
_Static_assert(offsetof(asic_info_t, target_graphics_version) == 800, "layout C");
#endif

#if LAYOUT < 253
#define NAME_BYTES 32
#define PROCESS_BYTES 224
#else
#define NAME_BYTES 256
#define PROCESS_BYTES 704
#endif
typedef struct {
  char name[NAME_BYTES];
  uint32_t pid;
  uint64_t mem;
  char rest[PROCESS_BYTES - NAME_BYTES - 16];
} proc_info_t;
_Static_assert(sizeof(proc_info_t) == PROCESS_BYTES, "process");
_Static_assert(offsetof(proc_info_t, mem) == NAME_BYTES + 8, "process");

typedef struct {
  uint32_t vram_total, vram_used, reserved[2];
} vram_usage_t;
typedef struct {
  uint32_t gfx_activity, umc_activity, mm_activity, reserved[13];
} engine_usage_t;
typedef struct {
  uint32_t number[4];
  const char *build;
} version_t;
_Static_assert(sizeof(vram_usage_t) == 16 && sizeof(engine_usage_t) == 64, "usage");
_Static_assert(sizeof(version_t) == 24, "version");

static int is_initialized = 0;

static const char *setting(const char *name, const char *otherwise) {
  const char *value = getenv(name);
  return value == NULL ? otherwise : value;
}
static int mode_is(const char *mode) { return strcmp(setting("STUB_MODE", ""), mode) == 0; }
static uint32_t number(const char *name, uint32_t otherwise) {
  const char *value = getenv(name);
  return value == NULL ? otherwise : (uint32_t)strtoul(value, NULL, 10);
}
static volatile uintptr_t nowhere = 16;
static void crash(void) { *(volatile int *)nowhere = 1; }
static void hang(void) {
  for (;;) pause();
}

static uint32_t cards(void) {
  const char *buses = setting("STUB_BUSES", "");
  uint32_t count = buses[0] == '\0' ? 0 : 1;
  for (; *buses != '\0'; buses++) count += *buses == ',';
  return count;
}
static uint32_t partitions(void) { return number("STUB_PARTITIONS", 1); }
static uint32_t bus_of(uint32_t card) {
  const char *buses = setting("STUB_BUSES", "");
  while (card-- > 0) buses = strchr(buses, ',') + 1;
  return (uint32_t)strtoul(buses, NULL, 16);
}
/* A handle is an address above 2^53, so that a caller that keeps it in a double is found out. */
static const uint64_t HANDLE = 0x7f00000000000001ull;
static uint32_t index_of(handle_t handle) { return (uint32_t)(((uint64_t)handle - HANDLE) / 16); }
static handle_t handle_of(uint32_t index) { return (handle_t)(HANDLE + 16ull * index); }

status_t amdsmi_init(uint64_t flags) {
  if (mode_is("noise") || flags != 2) {
    puts("{\"answer\":{\"library\":\"noise\",\"version\":null,\"gpus\":[]}}");
    fputs("noise on stderr\n", stderr);
    fflush(stdout);
  }
  if (mode_is("no-driver")) return DRIVER_NOT_LOADED;
  if (mode_is("crash-on-init")) crash();
  if (mode_is("hang-on-init")) hang();
  if (mode_is("exit-on-init")) _exit(3);
  if (mode_is("abort-on-init")) abort();
  is_initialized = 1;
  return SUCCESS;
}

status_t amdsmi_shut_down(void) {
  if (mode_is("crash-on-shut-down")) crash();
  is_initialized = 0;
  return SUCCESS;
}

/* One release does this when it was not shut down, others whatever was done. */
__attribute__((destructor)) static void at_exit(void) {
  if (is_initialized || mode_is("crash-at-exit")) crash();
  if (mode_is("hang-at-exit")) hang();
}

status_t amdsmi_get_lib_version(version_t *version) {
  if (LAYOUT < 253 && !is_initialized) return NOT_INIT;
#if LAYOUT == 230
  *version = (version_t){{23, 4, 0, 0}, "23.4.0.0"};
#elif LAYOUT == 245
  *version = (version_t){{24, 5, 2, 0}, "24.5.2.0"};
#elif LAYOUT == 246
  *version = (version_t){{24, 6, 2, 0}, "24.6.2.0"};
#elif LAYOUT == 247
  *version = (version_t){{24, 7, 1, 0}, "24.7.1.0"};
#elif LAYOUT == 253
  *version = (version_t){{25, 25, 5, 1}, "25.5.1"};
#else
  *version = (version_t){{26, 2, 1, 0}, "26.2.1"};
#endif
  return SUCCESS;
}

status_t amdsmi_status_code_to_string(status_t status, const char **text) {
  *text = status == DRIVER_NOT_LOADED ? "AMDSMI_STATUS_DRIVER_NOT_LOADED - Driver not loaded"
          : status == NOT_SUPPORTED   ? "AMDSMI_STATUS_NOT_SUPPORTED - Feature not supported"
                                      : "some status";
  return SUCCESS;
}

/* One socket for each card. */
status_t amdsmi_get_socket_handles(uint32_t *count, handle_t *handles) {
  if (!is_initialized) return NOT_INIT;
  if (mode_is("garbage-counts")) {
    *count = 0xFFFFFFF0u;
    return SUCCESS;
  }
  if (handles != NULL)
    for (uint32_t card = 0; card < cards() && card < *count; card++) handles[card] = handle_of(card);
  *count = cards();
  return SUCCESS;
}

/* The partitions of the card, and one CPU, which is none of ours. */
status_t amdsmi_get_processor_handles(handle_t socket, uint32_t *count, handle_t *handles) {
  uint32_t card = index_of(socket), own = partitions();
  if (card >= cards()) return INVAL;
  if (handles != NULL) {
    for (uint32_t part = 0; part < own; part++) handles[part] = handle_of(card * own + part);
    handles[own] = handle_of(1000);
  }
  *count = own + 1;
  return SUCCESS;
}

status_t amdsmi_get_processor_type(handle_t processor, uint32_t *type) {
  *type = index_of(processor) == 1000 ? 2 : 1;
  return SUCCESS;
}

status_t amdsmi_get_gpu_asic_info(handle_t processor, asic_info_t *info) {
  uint32_t index = index_of(processor);
  if (mode_is("garbage")) {
    memset(info, 0xA5, sizeof *info);
    return SUCCESS;
  }
  if (mode_is("not-supported")) return NOT_SUPPORTED;
  if (mode_is("first-only") && index > 0) return NOT_SUPPORTED;
  memset(info, 0, sizeof *info);
  strcpy(info->market_name, "AMD Instinct MI300X");
  info->vendor_id = 0x1002;
  strcpy(info->vendor_name, "Advanced Micro Devices Inc. [AMD/ATI]");
  if (mode_is("no-device-id")) return SUCCESS;
  info->device_id = strtoul(setting("STUB_DEVICE", "74a1"), NULL, 16);
  info->rev_id = mode_is("not-available") ? NOT_AVAILABLE_32 : 0;
  strcpy(info->asic_serial, "0xec6194c614efc74e");
#if LAYOUT >= 247
  info->num_of_compute_units = mode_is("not-available") ? NOT_AVAILABLE_32 : 304 / partitions();
  info->target_graphics_version = LAYOUT >= 253 ? 0x942 : 942;
  if (mode_is("not-available")) info->target_graphics_version = ~0ull;
#endif
  return SUCCESS;
}

status_t amdsmi_get_gpu_device_bdf(handle_t processor, uint64_t *bdf) {
  uint32_t index = index_of(processor);
  if (mode_is("garbage")) {
    *bdf = ~0ull;
    return SUCCESS;
  }
  *bdf = (uint64_t)bus_of(index / partitions()) << 8 | index % partitions();
  return SUCCESS;
}

status_t amdsmi_get_gpu_vram_usage(handle_t processor, vram_usage_t *info) {
  (void)processor;
  memset(info, mode_is("garbage") ? 0xA5 : 0, sizeof *info);
  if (mode_is("garbage")) return SUCCESS;
  info->vram_total = mode_is("not-available") ? NOT_AVAILABLE_32 : 196592;
  info->vram_used = mode_is("not-available") ? NOT_AVAILABLE_32 : number("STUB_VRAM_USED", 285);
  return SUCCESS;
}

status_t amdsmi_get_gpu_activity(handle_t processor, engine_usage_t *info) {
  static uint32_t looks = 0;
  (void)processor;
  if (mode_is("hang-on-activity")) hang();
  if (mode_is("no-activity")) return NOT_SUPPORTED;
  memset(info, mode_is("garbage") ? 0xA5 : 0, sizeof *info);
  if (mode_is("garbage")) return SUCCESS;
  if (mode_is("not-available")) {
    info->gfx_activity = info->umc_activity = info->mm_activity = 0xFFFF;
    return SUCCESS;
  }
  info->gfx_activity = number("STUB_GFX", 0);
  if (getenv("STUB_BLIP") != NULL && looks++ >= cards() * partitions()) info->gfx_activity = 0;
  info->umc_activity = info->gfx_activity / 2;
  return SUCCESS;
}

static status_t text(char *to, uint32_t length, const char *normally) {
  if (mode_is("garbage")) {
    memset(to, 0xA5, length);
    return SUCCESS;
  }
  if (mode_is("not-available")) return NOT_SUPPORTED;
  snprintf(to, length, "%s", normally);
  return SUCCESS;
}
status_t amdsmi_get_gpu_compute_partition(handle_t processor, char *to, uint32_t length) {
  (void)processor;
  return text(to, length, partitions() == 1 ? "SPX" : "CPX");
}
status_t amdsmi_get_gpu_memory_partition(handle_t processor, char *to, uint32_t length) {
  (void)processor;
  return text(to, length, partitions() == 1 ? "NPS1" : "NPS4");
}

#if LAYOUT != 230
status_t amdsmi_get_gpu_process_list(handle_t processor, uint32_t *count, proc_info_t *list) {
  (void)processor;
  if (mode_is("not-available")) return NOT_SUPPORTED;
  if (mode_is("garbage")) {
    *count = 0xFFFFFFFFu;
    return SUCCESS;
  }
  if (getenv("STUB_PROCESS") == NULL) {
    *count = 0;
    return SUCCESS;
  }
  memset(list, 0, 3 * sizeof *list);
  strcpy(list[0].name, setting("STUB_PROCESS", ""));
  list[0].pid = 4242;
  list[0].mem = 120ull << 30;
  strcpy(list[1].name, "the asker itself");
  list[1].pid = (uint32_t)getpid();
  list[1].mem = 1 << 20;
  strcpy(list[2].name, "without memory here");
  list[2].pid = 4243;
  *count = 3;
  return SUCCESS;
}
#endif
