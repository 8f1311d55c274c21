# The base container: any model, general profiles only.
#
#   docker build --tag aim-base .
#   docker run --device /dev/kfd --device /dev/dri -e AIM_MODEL_ID=org/model aim-base
#
# The engine comes with BASE_IMAGE, where `python3 -m vllm…` must work; for another one ENGINE names
# it, and only its profiles come along: `--build-arg ENGINE=sglang --build-arg BASE_IMAGE=…`.
# Only x86-64.
ARG NODE_IMAGE=node:24.21.0-bookworm-slim
ARG BASE_IMAGE=rocm/vllm:rocm7.0.0_vllm_0.11.2_20251210

FROM ${NODE_IMAGE} AS build
WORKDIR /build
# Packages first, so that a change of the source does not install them again. None needs its script.
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY tsconfig.json LICENSE ./
COPY bin bin
COPY engines engines
COPY profiles/general profiles/general
COPY rules rules
COPY schemas schemas
COPY scripts scripts
COPY src src
# Everything is in one bundle but koffi, of which only this platform's library is kept. Neither who
# builds nor when shows in the files.
ARG SOURCE_DATE_EPOCH=1
ARG ENGINE=vllm
RUN set -eu; \
    node scripts/build.mjs --no-types; \
    mkdir -p /runtime/dist /runtime/profiles/general /runtime/node_modules/@koromix; \
    cp -r bin engines rules schemas package.json LICENSE /runtime; \
    find profiles/general -name "${ENGINE}-*.yaml" -exec cp -t /runtime/profiles/general {} +; \
    cp dist/aim.cjs dist/aim.cjs.cache dist/amdsmi-worker.cjs dist/THIRD-PARTY-LICENSES.txt /runtime/dist; \
    cp -r node_modules/koffi /runtime/node_modules; \
    cp -r node_modules/@koromix/koffi-linux-x64 /runtime/node_modules/@koromix; \
    cd /runtime/node_modules; \
    rm -rf koffi/doc koffi/lib koffi/vendor @koromix/koffi-linux-x64/musl_x64; \
    find koffi -name '*.cc' -delete; \
    find koffi -name '*.hh' -delete; \
    chmod -R a+rX,go-w /runtime; \
    find /runtime -exec touch --no-dereference --date "@${SOURCE_DATE_EPOCH}" {} +

FROM ${BASE_IMAGE}
ARG SOURCE_DATE_EPOCH=1
# Base images of Ubuntu have a user 1000 already. The groups own the GPU devices where the host
# numbers them alike; where it does not, `--group-add` is needed.
RUN set -eu; \
    taken="$(getent passwd 1000 | cut -d: -f1)"; \
    if [ -n "$taken" ]; then userdel "$taken"; fi; \
    getent group 1000 > /dev/null || groupadd --gid 1000 aim; \
    useradd --no-log-init --create-home --uid 1000 --gid 1000 --shell /bin/bash aim; \
    for group in video render; do \
      if getent group "$group" > /dev/null; then usermod --append --groups "$group" aim; fi; \
    done; \
    mkdir -p /workspace/model-cache; \
    chown 1000:1000 /workspace/model-cache; \
    ln -s /workspace/aim-runtime/bin/aim /usr/local/bin/aim; \
    ln -s /workspace/aim-runtime/bin/aim /usr/local/bin/aim-runtime; \
    ln -s /workspace/aim-runtime/bin/entrypoint.py /workspace/entrypoint.py
COPY --from=build /usr/local/bin/node /usr/local/bin/node
COPY --from=build /runtime /workspace/aim-runtime
ARG ENGINE=vllm
ENV AIM_HOME=/workspace/aim-runtime \
    AIM_ENGINE=${ENGINE} \
    AIM_ALLOW_GENERAL_PROFILE_FALLBACK=true
WORKDIR /workspace
# A number, so that Kubernetes can see that it is not root; without a group, so that video and render count.
USER 1000
EXPOSE 8000
# No shell: aim is process 1, and then the engine is.
ENTRYPOINT ["/usr/local/bin/node", "/workspace/aim-runtime/bin/aim"]
ARG VERSION=0.1.0
ARG REVISION=unknown
LABEL org.opencontainers.image.title="aim" \
      org.opencontainers.image.description="Profile resolver and launcher for inference on AMD Instinct GPUs" \
      org.opencontainers.image.licenses="MIT" \
      org.opencontainers.image.version="${VERSION}" \
      org.opencontainers.image.revision="${REVISION}"
