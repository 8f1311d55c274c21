/** `1 GPU`, `3 GPUs`. */
export function gpusCounted(count: number): string {
  return `${count} ${count === 1 ? "GPU" : "GPUs"}`;
}
