// Made by 'qapi-codegen generate'. Do not edit.

/// What the schemas of all releases have, without what is only received.
let qmpReleases: StaticString = """
    schema qmp
    releases 5.2 6.0 6.1 6.2 7.0 7.1 7.2 8.0 8.1 8.2 9.0 9.1 9.2 10.0 10.1 10.2 11.0
    command add-fd module=misc
        argument fdset-id? int
        argument opaque? str
    command add_client module=misc
        argument protocol str
        argument fdname str
        argument skipauth? bool
        argument tls? bool
    command announce-self module=net
        arguments AnnounceParameters
    command balloon module=machine
        argument value int
    command block-commit preconfig module=block-core
        argument job-id? str
        argument device str
        argument base-node? str
        argument base? str deprecated=5.2
        argument top-node? str
        argument top? str deprecated=5.2
        argument backing-file? str
        argument backing-mask-protocol? bool since=9.0
        argument speed? int
        argument on-error? BlockdevOnError
        argument filter-node-name? str
        argument auto-finalize? bool
        argument auto-dismiss? bool
    command block-dirty-bitmap-add preconfig module=block-core
        arguments BlockDirtyBitmapAdd
    command block-dirty-bitmap-clear preconfig module=block-core
        arguments BlockDirtyBitmap
    command block-dirty-bitmap-disable preconfig module=block-core
        arguments BlockDirtyBitmap
    command block-dirty-bitmap-enable preconfig module=block-core
        arguments BlockDirtyBitmap
    command block-dirty-bitmap-merge preconfig module=block-core
        arguments BlockDirtyBitmapMerge
    command block-dirty-bitmap-remove preconfig module=block-core
        arguments BlockDirtyBitmap
    command block-export-add preconfig module=block-export
        arguments BlockExportOptions
    command block-export-del preconfig module=block-export
        argument id str
        argument mode? BlockExportRemoveMode
    command block-job-cancel preconfig module=block-core
        argument device str
        argument force? bool
    command block-job-change module=block-core since=8.2
        arguments BlockJobChangeOptions
    command block-job-complete preconfig module=block-core deprecated=10.1
        argument device str
    command block-job-dismiss preconfig module=block-core deprecated=10.1
        argument id str
    command block-job-finalize preconfig module=block-core deprecated=10.1
        argument id str
    command block-job-pause preconfig module=block-core deprecated=10.1
        argument device str
    command block-job-resume preconfig module=block-core deprecated=10.1
        argument device str
    command block-job-set-speed preconfig module=block-core
        argument device str
        argument speed int
    command block-latency-histogram-set preconfig module=block
        argument id str
        argument boundaries? [uint64]
        argument boundaries-read? [uint64]
        argument boundaries-write? [uint64]
        argument boundaries-zap? [uint64] since=8.1
        argument boundaries-flush? [uint64]
    command block-set-write-threshold preconfig module=block-core
        argument node-name str
        argument write-threshold uint64
    command block-stream preconfig module=block-core
        argument job-id? str
        argument device str
        argument base? str
        argument base-node? str
        argument backing-file? str
        argument backing-mask-protocol? bool since=9.0
        argument bottom? str since=6.0
        argument speed? int
        argument on-error? BlockdevOnError
        argument filter-node-name? str since=6.0
        argument auto-finalize? bool
        argument auto-dismiss? bool
    command block_passwd module=block-core until=5.2
        argument device? str
        argument node-name? str
        argument password str
    command block_resize preconfig module=block-core
        argument device? str
        argument node-name? str
        argument size int
    command block_set_io_throttle preconfig module=block
        arguments BlockIOThrottle
    command blockdev-add preconfig module=block-core
        arguments BlockdevOptions
    command blockdev-backup preconfig module=block-core
        arguments BlockdevBackup
    command blockdev-change-medium module=block
        argument device? str deprecated=5.2
        argument id? str
        argument filename str
        argument format? str
        argument force? bool since=7.1
        argument read-only-mode? BlockdevChangeReadOnlyMode
    command blockdev-close-tray module=block
        argument device? str deprecated=5.2
        argument id? str
    command blockdev-create preconfig module=block-core
        argument job-id str
        argument options BlockdevCreateOptions
    command blockdev-del preconfig module=block-core
        argument node-name str
    command blockdev-insert-medium module=block
        argument id str
        argument node-name str
    command blockdev-mirror preconfig module=block-core
        argument job-id? str
        argument device str
        argument target str
        argument replaces? str
        argument sync MirrorSyncMode
        argument speed? int
        argument granularity? uint32
        argument buf-size? int
        argument on-source-error? BlockdevOnError
        argument on-target-error? BlockdevOnError
        argument filter-node-name? str
        argument copy-mode? MirrorCopyMode
        argument auto-finalize? bool
        argument auto-dismiss? bool
        argument target-is-zero? bool since=10.1
    command blockdev-open-tray module=block
        argument device? str deprecated=5.2
        argument id? str
        argument force? bool
    command blockdev-remove-medium module=block
        argument id str
    command blockdev-reopen preconfig module=block-core since=6.1
        argument options [BlockdevOptions]
    command blockdev-set-active preconfig module=block-core since=10.0
        argument node-name? str
        argument active bool
    command blockdev-snapshot preconfig module=block-core feature=allow-write-only-overlay,5.2,
        arguments BlockdevSnapshot
    command blockdev-snapshot-delete-internal-sync preconfig module=block-core
        argument device str
        argument id? str
        argument name? str
    command blockdev-snapshot-internal-sync preconfig module=block-core
        arguments BlockdevSnapshotInternal
    command blockdev-snapshot-sync preconfig module=block-core
        arguments BlockdevSnapshotSync
    command calc-dirty-rate module=migration
        argument calc-time int64
        argument calc-time-unit? TimeUnit since=8.2
        argument sample-pages? int since=6.1
        argument mode? DirtyRateMeasureMode since=6.2
    command cancel-vcpu-dirty-limit module=migration since=7.1
        argument cpu-index? int
    command change module=misc until=5.2 deprecated=5.2
        argument device str
        argument target str
        argument arg? str
    command change-backing-file preconfig module=block-core
        argument device str
        argument image-node-name str
        argument backing-file str
    command change-vnc-password module=ui if=CONFIG_VNC
        argument password str
    command chardev-add module=char
        argument id str
        argument backend ChardevBackend
    command chardev-change module=char
        argument id str
        argument backend ChardevBackend
    command chardev-remove module=char
        argument id str
    command chardev-send-break module=char
        argument id str
    command client_migrate_info module=ui
        argument protocol str
        argument hostname str
        argument port? int
        argument tls-port? int
        argument cert-subject? str
    command closefd module=misc
        argument fdname str
    command cont module=misc
    command cxl-add-dynamic-capacity module=cxl since=9.1 unstable
        argument path str
        argument host-id uint16
        argument selection-policy CxlExtentSelectionPolicy
        argument region uint8
        argument tag? str
        argument extents [CxlDynamicCapacityExtent]
    command cxl-inject-correctable-error module=cxl since=8.0
        argument path str
        argument type CxlCorErrorType
    command cxl-inject-dram-event module=cxl since=8.1
        arguments CXLDRAMEvent
    command cxl-inject-general-media-event module=cxl since=8.1
        arguments CXLGeneralMediaEvent
    command cxl-inject-memory-module-event module=cxl since=8.1
        arguments CXLMemModuleEvent
    command cxl-inject-poison module=cxl since=8.1
        argument path str
        argument start uint64
        argument length size
    command cxl-inject-uncorrectable-errors module=cxl since=8.0
        argument path str
        argument errors [CXLUncorErrorRecord]
    command cxl-release-dynamic-capacity module=cxl since=9.1 unstable
        argument path str
        argument host-id uint16
        argument removal-policy CxlExtentRemovalPolicy
        argument forced-removal? bool
        argument sanitize-on-release? bool
        argument region uint8
        argument tag? str
        argument extents [CxlDynamicCapacityExtent]
    command device-list-properties module=qdev
        argument typename str
    command device-sync-config module=qdev since=9.2 unstable
        argument id str
    command device_add free-form module=qdev feature=json-cli,6.2, feature=json-cli-hotplug,7.0,
        argument driver str
        argument bus? str
        argument id? str
    command device_del module=qdev
        argument id str
    command display-reload module=ui since=6.0
        arguments DisplayReloadOptions
    command display-update module=ui since=7.1
        arguments DisplayUpdateOptions
    command drive-backup preconfig module=block-core deprecated=6.2
        arguments DriveBackup
    command drive-mirror preconfig module=block-core
        arguments DriveMirror
    command dump-guest-memory module=dump
        argument paging bool
        argument protocol str
        argument detach? bool
        argument begin? int
        argument length? int
        argument format? DumpGuestMemoryFormat
    command dump-skeys module=machine
        argument filename str
    command dumpdtb module=machine since=7.2 if=CONFIG_FDT
        argument filename str
    command eject module=block
        argument device? str deprecated=5.2
        argument id? str
        argument force? bool
    command expire_password module=ui
        arguments ExpirePasswordOptions
    command get-win32-socket module=misc since=8.0 if=CONFIG_WIN32
        argument info str
        argument fdname str
    command getfd module=misc if=CONFIG_POSIX
        argument fdname str
    command human-monitor-command module=misc feature=savevm-monitor-nodes,5.2,
        argument command-line str
        argument cpu-index? int
    command inject-ghes-v2-error module=acpi-hest since=10.2 unstable
        argument cper str
    command inject-nmi module=machine
    command input-send-event module=ui
        argument device? str
        argument head? int
        argument events [InputEvent]
    command job-cancel module=job
        argument id str
    command job-complete module=job
        argument id str
    command job-dismiss module=job
        argument id str
    command job-finalize module=job
        argument id str
    command job-pause module=job
        argument id str
    command job-resume module=job
        argument id str
    command memsave module=machine
        argument val uint64
        argument size size
        argument filename str
        argument cpu-index? int
    command migrate module=migration
        argument uri? str
        argument channels? [MigrationChannel] since=8.2
        argument blk? bool until=9.0 deprecated=8.2
        argument inc? bool until=9.0 deprecated=8.2
        argument detach? bool until=10.2 deprecated=10.1
        argument resume? bool
    command migrate-continue module=migration
        argument state MigrationStatus
    command migrate-incoming module=migration
        argument uri? str
        argument channels? [MigrationChannel] since=8.2
        argument exit-on-error? bool since=9.1
    command migrate-pause oob module=migration
    command migrate-recover oob module=migration
        argument uri str
    command migrate-set-cache-size module=migration until=5.2 deprecated=5.2
        argument value int
    command migrate-set-capabilities module=migration
        argument capabilities [MigrationCapabilityStatus]
    command migrate-set-parameters module=migration
        arguments MigrationParameters
    command migrate-start-postcopy module=migration
    command migrate_cancel module=migration
    command migrate_set_downtime module=migration until=5.2 deprecated=5.2
        argument value number
    command migrate_set_speed module=migration until=5.2 deprecated=5.2
        argument value int
    command nbd-server-add preconfig module=block-export deprecated=5.2
        arguments NbdServerAddOptions
    command nbd-server-remove preconfig module=block-export deprecated=5.2
        argument name str
        argument mode? BlockExportRemoveMode
    command nbd-server-start preconfig module=block-export
        arguments NbdServerOptionsLegacy
    command nbd-server-stop preconfig module=block-export
    command netdev_add preconfig module=net
        arguments Netdev
    command netdev_del preconfig module=net
        argument id str
    command object-add preconfig module=qom
        arguments ObjectOptions
    command object-del preconfig module=qom
        argument id str
    command pmemsave module=machine
        argument val uint64
        argument size size
        argument filename str
    command qmp_capabilities preconfig module=control
        argument enable? [QMPCapability]
    command qom-get preconfig module=qom
        argument path str
        argument property str
    command qom-list preconfig module=qom
        argument path str
    command qom-list-get preconfig module=qom since=10.1
        argument paths [str]
    command qom-list-properties preconfig module=qom
        argument typename str
    command qom-list-types preconfig module=qom
        argument implements? str
        argument abstract? bool
    command qom-set preconfig module=qom
        argument path str
        argument property str
        argument value any
    command query-accelerators module=accelerator since=10.2
    command query-acpi-ospm-status module=acpi
    command query-audiodevs module=audio since=8.0
    command query-balloon module=machine
    command query-block preconfig module=block-core
        argument flat? bool since=11.0
    command query-block-exports preconfig module=block-export
    command query-block-jobs preconfig module=block-core
    command query-blockstats preconfig module=block-core
        argument query-nodes? bool
    command query-chardev preconfig module=char
    command query-chardev-backends module=char
    command query-colo-status module=migration if=CONFIG_REPLICATION
    command query-command-line-options preconfig module=misc
        argument option? str
    command query-commands preconfig module=control
    command query-cpu-definitions module=machine
    command query-cpu-model-baseline module=machine
        argument modela CpuModelInfo
        argument modelb CpuModelInfo
    command query-cpu-model-comparison module=machine
        argument modela CpuModelInfo
        argument modelb CpuModelInfo
    command query-cpu-model-expansion module=machine
        argument type CpuModelExpansionType
        argument model CpuModelInfo
    command query-cpus module=machine until=5.2 deprecated=5.2
    command query-cpus-fast module=machine
    command query-cryptodev module=cryptodev since=8.0
    command query-current-machine module=machine
    command query-dirty-rate module=migration
        argument calc-time-unit? TimeUnit since=8.2
    command query-display-options module=ui
    command query-dump module=dump
    command query-dump-guest-memory-capability module=dump
    command query-events module=control until=5.2 deprecated=5.2
    command query-fdsets module=misc
    command query-firmware-log module=machine since=10.2
        argument max-size? size
    command query-gic-capabilities module=misc-arm
    command query-hotpluggable-cpus preconfig module=machine
    command query-hv-balloon-status-report module=machine since=8.2
    command query-iothreads preconfig module=misc
    command query-jobs module=job
    command query-kvm module=accelerator
    command query-machines module=machine
        argument compat-props? bool since=9.1 unstable
    command query-memdev preconfig module=machine
    command query-memory-devices module=machine
    command query-memory-size-summary module=machine
    command query-mice module=ui
    command query-migrate module=migration
    command query-migrate-cache-size module=migration until=5.2 deprecated=5.2
    command query-migrate-capabilities module=migration
    command query-migrate-parameters module=migration
    command query-migrationthreads module=migration since=8.0 until=10.2 deprecated=9.2
    command query-name preconfig module=misc
    command query-named-block-nodes preconfig module=block-core
        argument flat? bool
    command query-pci module=pci
    command query-pr-managers preconfig module=block
    command query-qmp-schema preconfig module=introspect
    command query-replay module=replay
    command query-rocker module=rocker
        argument name str
    command query-rocker-of-dpa-flows module=rocker
        argument name str
        argument tbl-id? uint32
    command query-rocker-of-dpa-groups module=rocker
        argument name str
        argument type? uint8
    command query-rocker-ports module=rocker
        argument name str
    command query-rx-filter module=net
        argument name? str
    command query-s390x-cpu-polarization module=machine-s390x since=8.2 unstable
    command query-sev module=misc-i386
    command query-sev-attestation-report module=misc-i386 since=6.1
        argument mnonce str
    command query-sev-capabilities module=misc-i386
    command query-sev-launch-measure module=misc-i386
    command query-sgx module=misc-i386 since=6.2
    command query-sgx-capabilities module=misc-i386 since=6.2
    command query-spice module=ui if=CONFIG_SPICE
    command query-stats module=stats since=7.1
        arguments StatsFilter
    command query-stats-schemas module=stats since=7.1
        argument provider? StatsProvider
    command query-status preconfig module=run-state
    command query-target module=machine
    command query-tpm module=tpm if=CONFIG_TPM
    command query-tpm-models module=tpm if=CONFIG_TPM
    command query-tpm-types module=tpm if=CONFIG_TPM
    command query-uuid preconfig module=machine
    command query-vcpu-dirty-limit module=migration since=7.1
    command query-version preconfig module=control
    command query-vm-generation-id module=machine
    command query-vnc module=ui if=CONFIG_VNC
    command query-vnc-servers module=ui if=CONFIG_VNC
    command query-xen-replication-status module=migration if=CONFIG_REPLICATION
    command query-yank oob module=yank since=6.0
    command quit preconfig module=control
    command remove-fd module=misc
        argument fdset-id int
        argument fd? int
    command replay-break module=replay
        argument icount int
    command replay-delete-break module=replay
    command replay-seek module=replay
        argument icount int
    command request-ebpf module=ebpf since=9.0 if=CONFIG_EBPF
        argument id EbpfProgramID
    command ringbuf-read module=char
        argument device str
        argument size int
        argument format? DataFormat
    command ringbuf-write module=char
        argument device str
        argument data str
        argument format? DataFormat
    command rtc-reset-reinjection module=misc-i386
    command screendump module=ui if=CONFIG_PIXMAN
        argument filename str
        argument device? str
        argument head? int
        argument format? ImageFormat since=7.1
    command send-key module=ui
        argument keys [KeyValue]
        argument hold-time? int
    command set-action preconfig module=run-state since=6.0
        argument reboot? RebootAction
        argument shutdown? ShutdownAction
        argument panic? PanicAction
        argument watchdog? WatchdogAction
    command set-cpu-topology module=machine-s390x since=8.2 unstable
        argument core-id uint16
        argument socket-id? uint16
        argument book-id? uint16
        argument drawer-id? uint16
        argument entitlement? S390CpuEntitlement
        argument dedicated? bool
    command set-numa-node preconfig module=machine
        arguments NumaOptions
    command set-vcpu-dirty-limit module=migration since=7.1
        argument cpu-index? int
        argument dirty-rate uint64
    command set_link module=net
        argument name str
        argument up bool
    command set_password module=ui
        arguments SetPasswordOptions
    command sev-inject-launch-secret module=misc-i386 since=6.0
        argument packet-header str
        argument secret str
        argument gpa? uint64
    command snapshot-delete module=migration since=6.0
        argument job-id str
        argument tag str
        argument devices [str]
    command snapshot-load module=migration since=6.0
        argument job-id str
        argument tag str
        argument vmstate str
        argument devices [str]
    command snapshot-save module=migration since=6.0
        argument job-id str
        argument tag str
        argument vmstate str
        argument devices [str]
    command stop module=misc
    command system_powerdown module=machine
    command system_reset module=machine
    command system_wakeup module=machine
    command trace-event-get-state module=trace
        argument name str
        argument vcpu? int until=9.0 deprecated=8.1
    command trace-event-set-state module=trace
        argument name str
        argument enable bool
        argument ignore-unavailable? bool
        argument vcpu? int until=9.0 deprecated=8.1
    command transaction module=transaction
        argument actions [TransactionAction]
        argument properties? TransactionProperties
    command watchdog-set-action module=run-state
        argument action WatchdogAction
    command x-accel-stats module=accelerator since=10.1 unstable
    command x-blockdev-amend preconfig module=block-core unstable
        argument job-id str
        argument node-name str
        argument options BlockdevAmendOptions
        argument force? bool
    command x-blockdev-change preconfig module=block-core unstable
        argument parent str
        argument child? str
        argument node? str
    command x-blockdev-reopen module=block-core until=6.0
        arguments BlockdevOptions
    command x-blockdev-set-iothread preconfig module=block-core unstable
        argument node-name str
        argument iothread StrOrNull
        argument force? bool
    command x-colo-lost-heartbeat module=migration unstable if=CONFIG_REPLICATION
    command x-debug-block-dirty-bitmap-sha256 preconfig module=block-core unstable
        arguments BlockDirtyBitmap
    command x-debug-query-block-graph preconfig module=block-core unstable
    command x-exit-preconfig preconfig module=misc unstable
    command x-query-interrupt-controllers module=machine since=9.1 unstable
    command x-query-irq module=machine since=6.2 unstable
    command x-query-jit module=machine since=6.2 unstable if=CONFIG_TCG
    command x-query-numa module=machine since=6.2 unstable
    command x-query-opcount module=machine since=6.2 until=10.0 unstable if=CONFIG_TCG
    command x-query-profile module=machine since=6.2 until=8.0 unstable if=CONFIG_TCG
    command x-query-ramblock module=machine since=6.2 unstable
    command x-query-rdma module=machine since=6.2 until=9.0 unstable
    command x-query-roms module=machine since=6.2 unstable
    command x-query-usb module=machine since=6.2 unstable
    command x-query-virtio module=virtio since=7.2 unstable
    command x-query-virtio-queue-element module=virtio since=7.2 unstable
        argument path str
        argument queue uint16
        argument index? uint16
    command x-query-virtio-queue-status module=virtio since=7.2 unstable
        argument path str
        argument queue uint16
    command x-query-virtio-status module=virtio since=7.2 unstable
        argument path str
    command x-query-virtio-vhost-queue-status module=virtio since=7.2 unstable
        argument path str
        argument queue uint16
    command xen-colo-do-checkpoint module=migration if=CONFIG_REPLICATION
    command xen-event-inject module=misc-i386 since=8.0
        argument port uint32
    command xen-event-list module=misc-i386 since=8.0
    command xen-load-devices-state module=migration
        argument filename str
    command xen-save-devices-state module=migration
        argument filename str
        argument live? bool
    command xen-set-global-dirty-log module=migration
        argument enable bool
    command xen-set-replication module=migration if=CONFIG_REPLICATION
        argument enable bool
        argument primary bool
        argument failover? bool
    command yank oob module=yank since=6.0
        argument instances [YankInstance]
    event ACPI_DEVICE_OST module=acpi
    event BALLOON_CHANGE module=machine
    event BLOCK_EXPORT_DELETED module=block-export
    event BLOCK_IMAGE_CORRUPTED module=block-core
    event BLOCK_IO_ERROR module=block-core
    event BLOCK_JOB_CANCELLED module=block-core
    event BLOCK_JOB_COMPLETED module=block-core
    event BLOCK_JOB_ERROR module=block-core
    event BLOCK_JOB_PENDING module=block-core
    event BLOCK_JOB_READY module=block-core
    event BLOCK_WRITE_THRESHOLD module=block-core
    event COLO_EXIT module=migration
    event CPU_POLARIZATION_CHANGE module=machine-s390x since=8.2 unstable
    event DEVICE_DELETED module=qdev
    event DEVICE_TRAY_MOVED module=block
    event DEVICE_UNPLUG_GUEST_ERROR module=qdev since=6.2
    event DUMP_COMPLETED module=dump
    event FAILOVER_NEGOTIATED module=net
    event GUEST_CRASHLOADED module=run-state
    event GUEST_PANICKED module=run-state
    event GUEST_PVSHUTDOWN module=run-state since=9.1
    event HV_BALLOON_STATUS_REPORT module=machine since=8.2
    event JOB_STATUS_CHANGE module=job
    event MEMORY_DEVICE_SIZE_CHANGE module=machine
    event MEMORY_FAILURE module=run-state
    event MEM_UNPLUG_ERROR module=machine until=9.0 deprecated=6.2
    event MIGRATION module=migration
    event MIGRATION_PASS module=migration
    event NETDEV_STREAM_CONNECTED module=net since=7.2
    event NETDEV_STREAM_DISCONNECTED module=net since=7.2
    event NETDEV_VHOST_USER_CONNECTED module=net since=10.0
    event NETDEV_VHOST_USER_DISCONNECTED module=net since=10.0
    event NIC_RX_FILTER_CHANGED module=net
    event POWERDOWN module=run-state
    event PR_MANAGER_STATUS_CHANGED module=block
    event QUORUM_FAILURE module=block-core
    event QUORUM_REPORT_BAD module=block-core
    event RDMA_GID_STATUS_CHANGED module=rdma until=9.0
    event RESET module=run-state
    event RESUME module=run-state
    event RTC_CHANGE module=misc
    event SCLP_CPI_INFO_AVAILABLE module=machine-s390x since=10.2 unstable
    event SHUTDOWN module=run-state
    event SPICE_CONNECTED module=ui if=CONFIG_SPICE
    event SPICE_DISCONNECTED module=ui if=CONFIG_SPICE
    event SPICE_INITIALIZED module=ui if=CONFIG_SPICE
    event SPICE_MIGRATE_COMPLETED module=ui if=CONFIG_SPICE
    event STOP module=run-state
    event SUSPEND module=run-state
    event SUSPEND_DISK module=run-state
    event UNPLUG_PRIMARY module=migration
    event VFIO_MIGRATION module=vfio since=9.1
    event VFU_CLIENT_HANGUP module=misc since=7.1
    event VNC_CONNECTED module=ui if=CONFIG_VNC
    event VNC_DISCONNECTED module=ui if=CONFIG_VNC
    event VNC_INITIALIZED module=ui if=CONFIG_VNC
    event VSERPORT_CHANGE module=char
    event WAKEUP module=run-state
    event WATCHDOG module=run-state
    enum AFXDPMode sent module=net since=8.2 if=CONFIG_AF_XDP
        value native
        value skb
    object Abort sent module=transaction
    object AbortWrapper sent module=transaction
        member data Abort
    object AcpiGenericInitiatorProperties sent module=qom since=9.0
        member pci-dev str
        member node uint32
    object AcpiGenericPortProperties sent module=qom since=9.2
        member pci-bus str
        member node uint32
    enum ActionCompletionMode sent module=transaction
        value individual
        value grouped
    object AnnounceParameters sent module=net
        member initial int
        member max int
        member rounds int
        member step int
        member interfaces? [str]
        member id? str
    object AuthZListFileProperties sent module=authz since=6.0
        member filename str
        member refresh? bool
    object AuthZListProperties sent module=authz since=6.0
        member policy? QAuthZListPolicy
        member rules? [QAuthZListRule]
    object AuthZPAMProperties sent module=authz since=6.0
        member service str
    object AuthZSimpleProperties sent module=authz since=6.0
        member identity str
    object BackupPerf sent module=block-core since=6.0
        member use-copy-range? bool
        member max-workers? int
        member max-chunk? int64
        member min-cluster-size? size since=9.2
    object BitmapMigrationBitmapAlias sent received module=migration
        member name str
        member alias str
        member transform? BitmapMigrationBitmapAliasTransform since=6.0
    object BitmapMigrationBitmapAliasTransform sent received module=migration since=6.0
        member persistent? bool
    object BitmapMigrationNodeAlias sent received module=migration
        member node-name str
        member alias str
        member bitmaps [BitmapMigrationBitmapAlias]
    enum BitmapSyncMode sent module=block-core
        value on-success
        value never
        value always
    enum BlkdebugEvent sent module=block-core
        value l1_update
        value l1_grow_alloc_table
        value l1_grow_write_table
        value l1_grow_activate_table
        value l2_load
        value l2_update
        value l2_update_compressed
        value l2_alloc_cow_read
        value l2_alloc_write
        value read_aio
        value read_backing_aio
        value read_compressed
        value write_aio
        value write_compressed
        value vmstate_load
        value vmstate_save
        value cow_read
        value cow_write
        value reftable_load
        value reftable_grow
        value reftable_update
        value refblock_load
        value refblock_update
        value refblock_update_part
        value refblock_alloc
        value refblock_alloc_hookup
        value refblock_alloc_write
        value refblock_alloc_write_blocks
        value refblock_alloc_write_table
        value refblock_alloc_switch_table
        value cluster_alloc
        value cluster_alloc_bytes
        value cluster_free
        value flush_to_os
        value flush_to_disk
        value pwritev_rmw_head
        value pwritev_rmw_after_head
        value pwritev_rmw_tail
        value pwritev_rmw_after_tail
        value pwritev
        value pwritev_zero
        value pwritev_done
        value empty_image_prepare
        value l1_shrink_write_table
        value l1_shrink_free_l2_clusters
        value cor_write
        value cluster_alloc_space
        value none
    enum BlkdebugIOType sent module=block-core
        value read
        value write
        value write-zeroes
        value discard
        value flush
        value block-status
    object BlkdebugInjectErrorOptions sent module=block-core
        member event BlkdebugEvent
        member state? int
        member iotype? BlkdebugIOType
        member errno? int
        member sector? int
        member once? bool
        member immediately? bool
    object BlkdebugSetStateOptions sent module=block-core
        member event BlkdebugEvent
        member state? int
        member new_state int
    object BlockDirtyBitmap sent module=block-core
        member node str
        member name str
    object BlockDirtyBitmapAdd sent module=block-core
        member node str
        member name str
        member granularity? uint32
        member persistent? bool
        member disabled? bool
    object BlockDirtyBitmapAddWrapper sent module=transaction
        member data BlockDirtyBitmapAdd
    object BlockDirtyBitmapMerge sent module=block-core
        member node str
        member target str
        member bitmaps [BlockDirtyBitmapOrStr]
    object BlockDirtyBitmapMergeWrapper sent module=transaction
        member data BlockDirtyBitmapMerge
    alternate BlockDirtyBitmapOrStr sent module=block-core was=BlockDirtyBitmapMergeSource
        choice local str
        choice external BlockDirtyBitmap
    object BlockDirtyBitmapWrapper sent module=transaction
        member data BlockDirtyBitmap
    alternate BlockExportIothreads sent module=block-export since=11.0
        choice single str
        choice multi [str]
    object BlockExportOptions sent module=block-export
        member type BlockExportType
        member id str
        member fixed-iothread? bool
        member iothread? BlockExportIothreads
        member node-name str
        member writable? bool
        member writethrough? bool
        member allow-inactive? bool since=10.0
        tag type
        branch nbd BlockExportOptionsNbd
        branch vhost-user-blk BlockExportOptionsVhostUserBlk if=CONFIG_VHOST_USER_BLK_SERVER
        branch fuse BlockExportOptionsFuse since=6.0 if=CONFIG_FUSE
        branch vduse-blk BlockExportOptionsVduseBlk since=7.1 if=CONFIG_VDUSE_BLK_EXPORT
    object BlockExportOptionsFuse sent module=block-export since=6.0 if=CONFIG_FUSE
        member mountpoint str
        member growable? bool
        member allow-other? FuseExportAllowOther since=6.1
    object BlockExportOptionsNbd sent module=block-export
        member name? str
        member description? str
        member bitmaps? [BlockDirtyBitmapOrStr]
        member allocation-depth? bool
    object BlockExportOptionsVduseBlk sent module=block-export since=7.1
        member name str
        member num-queues? uint16
        member queue-size? uint16
        member logical-block-size? size
        member serial? str
    object BlockExportOptionsVhostUserBlk sent module=block-export
        member addr SocketAddress
        member logical-block-size? size
        member num-queues? uint16
    enum BlockExportRemoveMode sent module=block-export
        value safe
        value hard
    enum BlockExportType sent received module=block-export
        value nbd
        value vhost-user-blk if=CONFIG_VHOST_USER_BLK_SERVER
        value fuse since=6.0 if=CONFIG_FUSE
        value vduse-blk since=7.1 if=CONFIG_VDUSE_BLK_EXPORT
    object BlockIOThrottle sent module=block-core
        member device? str deprecated=5.2
        member id? str
        member bps int
        member bps_rd int
        member bps_wr int
        member iops int
        member iops_rd int
        member iops_wr int
        member bps_max? int
        member bps_rd_max? int
        member bps_wr_max? int
        member iops_max? int
        member iops_rd_max? int
        member iops_wr_max? int
        member bps_max_length? int
        member bps_rd_max_length? int
        member bps_wr_max_length? int
        member iops_max_length? int
        member iops_rd_max_length? int
        member iops_wr_max_length? int
        member iops_size? int
        member group? str
    object BlockJobChangeOptions sent module=block-core since=8.2
        member id str
        member type JobType
        tag type
        branch mirror BlockJobChangeOptionsMirror
    object BlockJobChangeOptionsMirror sent module=block-core since=8.2
        member copy-mode MirrorCopyMode
    enum BlockPermission sent received module=block-core
        value consistent-read
        value write
        value write-unchanged
        value resize
        value graph-mod until=6.2
    enum BlockdevAioOptions sent module=block-core
        value threads
        value native
        value io_uring if=CONFIG_LINUX_IO_URING
    object BlockdevAmendOptions sent module=block-core
        member driver BlockdevDriver
        tag driver
        branch luks BlockdevAmendOptionsLUKS
        branch qcow2 BlockdevAmendOptionsQcow2
    object BlockdevAmendOptionsLUKS sent module=block-core
        member state QCryptoBlockLUKSKeyslotState
        member new-secret? str
        member old-secret? str
        member keyslot? int
        member iter-time? int
        member secret? str
    object BlockdevAmendOptionsQcow2 sent module=block-core
        member encrypt? QCryptoBlockAmendOptions
    object BlockdevBackup sent module=block-core
        member job-id? str
        member device str
        member sync MirrorSyncMode
        member speed? int
        member bitmap? str
        member bitmap-mode? BitmapSyncMode
        member compress? bool
        member on-source-error? BlockdevOnError
        member on-target-error? BlockdevOnError
        member on-cbw-error? OnCbwError since=10.1
        member auto-finalize? bool
        member auto-dismiss? bool
        member filter-node-name? str
        member discard-source? bool since=9.1
        member x-perf? BackupPerf since=6.0 unstable
        member target str
    object BlockdevBackupWrapper sent module=transaction
        member data BlockdevBackup
    object BlockdevCacheOptions sent module=block-core
        member direct? bool
        member no-flush? bool
    enum BlockdevChangeReadOnlyMode sent module=block
        value retain
        value read-only
        value read-write
    object BlockdevCreateOptions sent module=block-core
        member driver BlockdevDriver
        tag driver
        branch file BlockdevCreateOptionsFile
        branch gluster BlockdevCreateOptionsGluster
        branch luks BlockdevCreateOptionsLUKS
        branch nfs BlockdevCreateOptionsNfs
        branch parallels BlockdevCreateOptionsParallels
        branch qcow BlockdevCreateOptionsQcow
        branch qcow2 BlockdevCreateOptionsQcow2
        branch qed BlockdevCreateOptionsQed
        branch rbd BlockdevCreateOptionsRbd
        branch sheepdog BlockdevCreateOptionsSheepdog until=6.0
        branch ssh BlockdevCreateOptionsSsh
        branch vdi BlockdevCreateOptionsVdi
        branch vhdx BlockdevCreateOptionsVhdx
        branch vmdk BlockdevCreateOptionsVmdk
        branch vpc BlockdevCreateOptionsVpc
    object BlockdevCreateOptionsFile sent module=block-core
        member filename str
        member size size
        member preallocation? PreallocMode
        member nocow? bool
        member extent-size-hint? size
    object BlockdevCreateOptionsGluster sent module=block-core
        member location BlockdevOptionsGluster
        member size size
        member preallocation? PreallocMode
    object BlockdevCreateOptionsLUKS sent module=block-core
        member key-secret? str
        member cipher-alg? QCryptoCipherAlgo
        member cipher-mode? QCryptoCipherMode
        member ivgen-alg? QCryptoIVGenAlgo
        member ivgen-hash-alg? QCryptoHashAlgo
        member hash-alg? QCryptoHashAlgo
        member iter-time? int
        member detached-header? bool since=9.0 until=9.0
        member file? BlockdevRef
        member header? BlockdevRef since=9.0
        member size size
        member preallocation? PreallocMode
    object BlockdevCreateOptionsNfs sent module=block-core
        member location BlockdevOptionsNfs
        member size size
    object BlockdevCreateOptionsParallels sent module=block-core
        member file BlockdevRef
        member size size
        member cluster-size? size
    object BlockdevCreateOptionsQcow sent module=block-core
        member file BlockdevRef
        member size size
        member backing-file? str
        member encrypt? QCryptoBlockCreateOptions
    object BlockdevCreateOptionsQcow2 sent module=block-core
        member file BlockdevRef
        member data-file? BlockdevRef
        member data-file-raw? bool
        member extended-l2? bool
        member size size
        member version? BlockdevQcow2Version
        member backing-file? str
        member backing-fmt? BlockdevDriver
        member encrypt? QCryptoBlockCreateOptions
        member cluster-size? size
        member preallocation? PreallocMode
        member lazy-refcounts? bool
        member refcount-bits? int
        member compression-type? Qcow2CompressionType
    object BlockdevCreateOptionsQed sent module=block-core
        member file BlockdevRef
        member size size
        member backing-file? str
        member backing-fmt? BlockdevDriver
        member cluster-size? size
        member table-size? int
    object BlockdevCreateOptionsRbd sent module=block-core
        member location BlockdevOptionsRbd
        member size size
        member cluster-size? size
        member encrypt? RbdEncryptionCreateOptions since=6.1
    object BlockdevCreateOptionsSheepdog sent module=block-core until=6.0
        member location BlockdevOptionsSheepdog
        member size size
        member backing-file? str
        member preallocation? PreallocMode
        member redundancy? SheepdogRedundancy
        member object-size? size
    object BlockdevCreateOptionsSsh sent module=block-core
        member location BlockdevOptionsSsh
        member size size
    object BlockdevCreateOptionsVdi sent module=block-core
        member file BlockdevRef
        member size size
        member preallocation? PreallocMode
    object BlockdevCreateOptionsVhdx sent module=block-core
        member file BlockdevRef
        member size size
        member log-size? size
        member block-size? size
        member subformat? BlockdevVhdxSubformat
        member block-state-zero? bool
    object BlockdevCreateOptionsVmdk sent module=block-core
        member file BlockdevRef
        member size size
        member extents? [BlockdevRef]
        member subformat? BlockdevVmdkSubformat
        member backing-file? str
        member adapter-type? BlockdevVmdkAdapterType
        member hwversion? str
        member toolsversion? str since=6.2
        member zeroed-grain? bool
    object BlockdevCreateOptionsVpc sent module=block-core
        member file BlockdevRef
        member size size
        member subformat? BlockdevVpcSubformat
        member force-size? bool
    enum BlockdevDetectZeroesOptions sent received module=block-core
        value off
        value on
        value unmap
    enum BlockdevDiscardOptions sent module=block-core
        value ignore
        value unmap
    enum BlockdevDriver sent received module=block-core
        value blkdebug
        value blklogwrites
        value blkreplay
        value blkverify
        value bochs
        value cloop
        value compress
        value copy-before-write since=6.2
        value copy-on-read
        value dmg
        value file
        value snapshot-access since=7.0
        value ftp
        value ftps
        value gluster deprecated=9.2
        value host_cdrom if=HAVE_HOST_BLOCK_DEVICE
        value host_device if=HAVE_HOST_BLOCK_DEVICE
        value http
        value https
        value io_uring since=7.2 if=CONFIG_BLKIO
        value iscsi
        value luks
        value nbd
        value nfs
        value null-aio
        value null-co
        value nvme
        value nvme-io_uring since=7.2 if=CONFIG_BLKIO
        value parallels
        value preallocate since=6.0
        value qcow
        value qcow2
        value qed
        value quorum
        value raw
        value rbd
        value replication if=CONFIG_REPLICATION
        value sheepdog until=6.0
        value ssh
        value throttle
        value vdi
        value vhdx
        value virtio-blk-vfio-pci since=7.2 if=CONFIG_BLKIO
        value virtio-blk-vhost-user since=7.2 if=CONFIG_BLKIO
        value virtio-blk-vhost-vdpa since=7.2 if=CONFIG_BLKIO
        value vmdk
        value vpc
        value vvfat
    enum BlockdevOnError sent module=block-core
        value report
        value ignore
        value enospc
        value stop
        value auto
    object BlockdevOptions sent module=block-core
        member driver BlockdevDriver
        member node-name? str
        member discard? BlockdevDiscardOptions
        member cache? BlockdevCacheOptions
        member active? bool since=10.0
        member read-only? bool
        member auto-read-only? bool
        member force-share? bool
        member detect-zeroes? BlockdevDetectZeroesOptions
        tag driver
        branch blkdebug BlockdevOptionsBlkdebug
        branch blklogwrites BlockdevOptionsBlklogwrites
        branch blkverify BlockdevOptionsBlkverify
        branch blkreplay BlockdevOptionsBlkreplay
        branch bochs BlockdevOptionsGenericFormat
        branch cloop BlockdevOptionsGenericFormat
        branch compress BlockdevOptionsGenericFormat
        branch copy-before-write BlockdevOptionsCbw since=6.2
        branch copy-on-read BlockdevOptionsCor
        branch dmg BlockdevOptionsGenericFormat
        branch file BlockdevOptionsFile
        branch ftp BlockdevOptionsCurlFtp
        branch ftps BlockdevOptionsCurlFtps
        branch gluster BlockdevOptionsGluster
        branch host_cdrom BlockdevOptionsFile if=HAVE_HOST_BLOCK_DEVICE
        branch host_device BlockdevOptionsFile if=HAVE_HOST_BLOCK_DEVICE
        branch http BlockdevOptionsCurlHttp
        branch https BlockdevOptionsCurlHttps
        branch io_uring BlockdevOptionsIoUring since=7.2 if=CONFIG_BLKIO
        branch iscsi BlockdevOptionsIscsi
        branch luks BlockdevOptionsLUKS
        branch nbd BlockdevOptionsNbd
        branch nfs BlockdevOptionsNfs
        branch null-aio BlockdevOptionsNull
        branch null-co BlockdevOptionsNull
        branch nvme BlockdevOptionsNVMe
        branch nvme-io_uring BlockdevOptionsNvmeIoUring since=7.2 if=CONFIG_BLKIO
        branch parallels BlockdevOptionsGenericFormat
        branch preallocate BlockdevOptionsPreallocate since=6.0
        branch qcow2 BlockdevOptionsQcow2
        branch qcow BlockdevOptionsQcow
        branch qed BlockdevOptionsGenericCOWFormat
        branch quorum BlockdevOptionsQuorum
        branch raw BlockdevOptionsRaw
        branch rbd BlockdevOptionsRbd
        branch replication BlockdevOptionsReplication if=CONFIG_REPLICATION
        branch snapshot-access BlockdevOptionsGenericFormat since=7.0
        branch sheepdog BlockdevOptionsSheepdog until=6.0
        branch ssh BlockdevOptionsSsh
        branch throttle BlockdevOptionsThrottle
        branch vdi BlockdevOptionsGenericFormat
        branch vhdx BlockdevOptionsGenericFormat
        branch virtio-blk-vfio-pci BlockdevOptionsVirtioBlkVfioPci since=7.2 if=CONFIG_BLKIO
        branch virtio-blk-vhost-user BlockdevOptionsVirtioBlkVhostUser since=7.2 if=CONFIG_BLKIO
        branch virtio-blk-vhost-vdpa BlockdevOptionsVirtioBlkVhostVdpa since=7.2 if=CONFIG_BLKIO
        branch vmdk BlockdevOptionsGenericCOWFormat
        branch vpc BlockdevOptionsGenericFormat
        branch vvfat BlockdevOptionsVVFAT
    object BlockdevOptionsBlkdebug sent module=block-core
        member image BlockdevRef
        member config? str
        member align? int
        member max-transfer? int32
        member opt-write-zero? int32
        member max-write-zero? int32
        member opt-discard? int32
        member max-discard? int32
        member inject-error? [BlkdebugInjectErrorOptions]
        member set-state? [BlkdebugSetStateOptions]
        member take-child-perms? [BlockPermission]
        member unshare-child-perms? [BlockPermission]
    object BlockdevOptionsBlklogwrites sent module=block-core
        member file BlockdevRef
        member log BlockdevRef
        member log-sector-size? uint32
        member log-append? bool
        member log-super-update-interval? uint64
    object BlockdevOptionsBlkreplay sent module=block-core
        member image BlockdevRef
    object BlockdevOptionsBlkverify sent module=block-core
        member test BlockdevRef
        member raw BlockdevRef
    object BlockdevOptionsCbw sent module=block-core since=6.2
        member file BlockdevRef
        member target BlockdevRef
        member bitmap? BlockDirtyBitmap since=7.0
        member on-cbw-error? OnCbwError since=7.1
        member cbw-timeout? uint32 since=7.1
        member min-cluster-size? size since=9.2
    object BlockdevOptionsCor sent module=block-core
        member file BlockdevRef
        member bottom? str since=6.0
    object BlockdevOptionsCurlFtp sent module=block-core
        member url str
        member readahead? int
        member timeout? int
        member username? str
        member password-secret? str
        member proxy-username? str
        member proxy-password-secret? str
    object BlockdevOptionsCurlFtps sent module=block-core
        member url str
        member readahead? int
        member timeout? int
        member username? str
        member password-secret? str
        member proxy-username? str
        member proxy-password-secret? str
        member sslverify? bool
    object BlockdevOptionsCurlHttp sent module=block-core
        member url str
        member readahead? int
        member timeout? int
        member username? str
        member password-secret? str
        member proxy-username? str
        member proxy-password-secret? str
        member cookie? str
        member cookie-secret? str
        member force-range? bool since=11.0
    object BlockdevOptionsCurlHttps sent module=block-core
        member url str
        member readahead? int
        member timeout? int
        member username? str
        member password-secret? str
        member proxy-username? str
        member proxy-password-secret? str
        member cookie? str
        member sslverify? bool
        member cookie-secret? str
        member force-range? bool since=11.0
    object BlockdevOptionsFile sent module=block-core feature=dynamic-auto-read-only,5.2,
        member filename str
        member pr-manager? str
        member locking? OnOffAuto
        member aio? BlockdevAioOptions
        member aio-max-batch? int since=6.2
        member drop-cache? bool if=CONFIG_LINUX
        member x-check-cache-dropped? bool unstable
    object BlockdevOptionsGenericCOWFormat sent module=block-core
        member file BlockdevRef
        member backing? BlockdevRefOrNull
    object BlockdevOptionsGenericFormat sent module=block-core
        member file BlockdevRef
    object BlockdevOptionsGluster sent module=block-core
        member volume str
        member path str
        member server [SocketAddress]
        member debug? int
        member logfile? str
    object BlockdevOptionsIoUring sent module=block-core since=7.2 if=CONFIG_BLKIO
        member filename str
    object BlockdevOptionsIscsi sent module=block-core
        member transport IscsiTransport
        member portal str
        member target str
        member lun? int
        member user? str
        member password-secret? str
        member initiator-name? str
        member header-digest? IscsiHeaderDigest
        member timeout? int
    object BlockdevOptionsLUKS sent module=block-core
        member file BlockdevRef
        member key-secret? str
        member header? BlockdevRef since=9.0
    object BlockdevOptionsNVMe sent module=block-core
        member device str
        member namespace int
    object BlockdevOptionsNbd sent module=block-core
        member server SocketAddress
        member export? str
        member tls-creds? str
        member tls-hostname? str since=7.0
        member x-dirty-bitmap? str unstable
        member reconnect-delay? uint32
        member open-timeout? uint32 since=7.0
    object BlockdevOptionsNfs sent module=block-core
        member server NFSServer
        member path str
        member user? int
        member group? int
        member tcp-syn-count? int
        member readahead-size? int
        member page-cache-size? int
        member debug? int
    object BlockdevOptionsNull sent module=block-core
        member size? int
        member latency-ns? uint64
        member read-zeroes? bool
    object BlockdevOptionsNvmeIoUring sent module=block-core since=7.2 if=CONFIG_BLKIO
        member path str
    object BlockdevOptionsPreallocate sent module=block-core since=6.0
        member file BlockdevRef
        member prealloc-align? int
        member prealloc-size? int
    object BlockdevOptionsQcow sent module=block-core
        member file BlockdevRef
        member backing? BlockdevRefOrNull
        member encrypt? BlockdevQcowEncryption
    object BlockdevOptionsQcow2 sent module=block-core
        member file BlockdevRef
        member backing? BlockdevRefOrNull
        member lazy-refcounts? bool
        member pass-discard-request? bool
        member pass-discard-snapshot? bool
        member pass-discard-other? bool
        member discard-no-unref? bool since=8.1
        member overlap-check? Qcow2OverlapChecks
        member cache-size? int
        member l2-cache-size? int
        member l2-cache-entry-size? int
        member refcount-cache-size? int
        member cache-clean-interval? int
        member encrypt? BlockdevQcow2Encryption
        member data-file? BlockdevRef
    object BlockdevOptionsQuorum sent module=block-core
        member blkverify? bool
        member children [BlockdevRef]
        member vote-threshold int
        member rewrite-corrupted? bool
        member read-pattern? QuorumReadPattern
    object BlockdevOptionsRaw sent module=block-core
        member file BlockdevRef
        member offset? int
        member size? int
    object BlockdevOptionsRbd sent module=block-core
        member pool str
        member namespace? str
        member image str
        member conf? str
        member snapshot? str
        member encrypt? RbdEncryptionOptions since=6.1
        member user? str
        member auth-client-required? [RbdAuthMode]
        member key-secret? str
        member server? [InetSocketAddressBase]
    object BlockdevOptionsReplication sent module=block-core if=CONFIG_REPLICATION
        member file BlockdevRef
        member mode ReplicationMode
        member top-id? str
    object BlockdevOptionsSheepdog sent module=block-core until=6.0
        member server SocketAddress
        member vdi str
        member snap-id? uint32
        member tag? str
    object BlockdevOptionsSsh sent module=block-core
        member server InetSocketAddress
        member path str
        member user? str
        member host-key-check? SshHostKeyCheck
    object BlockdevOptionsThrottle sent module=block-core
        member throttle-group str
        member file BlockdevRef
    object BlockdevOptionsVVFAT sent module=block-core
        member dir str
        member fat-type? int
        member floppy? bool
        member label? str
        member rw? bool
    object BlockdevOptionsVirtioBlkVfioPci sent module=block-core since=7.2 if=CONFIG_BLKIO
        member path str
    object BlockdevOptionsVirtioBlkVhostUser sent module=block-core since=7.2 if=CONFIG_BLKIO
        member path str
    object BlockdevOptionsVirtioBlkVhostVdpa sent module=block-core since=7.2 feature=fdset,8.1, if=CONFIG_BLKIO
        member path str
    object BlockdevQcow2Encryption sent module=block-core
        member format BlockdevQcow2EncryptionFormat
        tag format
        branch aes QCryptoBlockOptionsQCow
        branch luks QCryptoBlockOptionsLUKS
    enum BlockdevQcow2EncryptionFormat sent received module=block-core
        value aes
        value luks
    enum BlockdevQcow2Version sent module=block-core
        value v2
        value v3
    object BlockdevQcowEncryption sent module=block-core
        member format BlockdevQcowEncryptionFormat
        tag format
        branch aes QCryptoBlockOptionsQCow
    enum BlockdevQcowEncryptionFormat sent module=block-core
        value aes
    alternate BlockdevRef sent module=block-core
        choice definition BlockdevOptions
        choice reference str
    alternate BlockdevRefOrNull sent module=block-core
        choice definition BlockdevOptions
        choice reference str
        choice null null
    object BlockdevSnapshot sent module=block-core
        member node str
        member overlay str
    object BlockdevSnapshotInternal sent module=block-core
        member device str
        member name str
    object BlockdevSnapshotInternalWrapper sent module=transaction
        member data BlockdevSnapshotInternal
    object BlockdevSnapshotSync sent module=block-core
        member device? str
        member node-name? str
        member snapshot-file str
        member snapshot-node-name? str
        member format? str
        member mode? NewImageMode
    object BlockdevSnapshotSyncWrapper sent module=transaction
        member data BlockdevSnapshotSync
    object BlockdevSnapshotWrapper sent module=transaction
        member data BlockdevSnapshot
    enum BlockdevVhdxSubformat sent module=block-core
        value dynamic
        value fixed
    enum BlockdevVmdkAdapterType sent module=block-core
        value ide
        value buslogic
        value lsilogic
        value legacyESX
    enum BlockdevVmdkSubformat sent module=block-core
        value monolithicSparse
        value monolithicFlat
        value twoGbMaxExtentSparse
        value twoGbMaxExtentFlat
        value streamOptimized
    enum BlockdevVpcSubformat sent module=block-core
        value dynamic
        value fixed
    object CXLDRAMEvent sent module=cxl since=8.1
        member path str
        member log CxlEventLog
        member flags uint32
        member maint-op-class? uint8 since=11.0
        member maint-op-subclass? uint8 since=11.0
        member ld-id? uint16 since=11.0
        member head-id? uint8 since=11.0
        member dpa uint64
        member descriptor uint8
        member type uint8
        member transaction-type uint8
        member channel? uint8
        member rank? uint8
        member nibble-mask? uint32
        member bank-group? uint8
        member bank? uint8
        member row? uint32
        member column? uint16
        member correction-mask? [uint64]
        member component-id? str since=11.0
        member is-comp-id-pldm? bool since=11.0
        member sub-channel? uint8 since=11.0
        member cme-ev-flags? uint8 since=11.0
        member cvme-count? uint32 since=11.0
        member sub-type? uint8 since=11.0
    object CXLGeneralMediaEvent sent module=cxl since=8.1
        member path str
        member log CxlEventLog
        member flags uint32
        member maint-op-class? uint8 since=11.0
        member maint-op-subclass? uint8 since=11.0
        member ld-id? uint16 since=11.0
        member head-id? uint8 since=11.0
        member dpa uint64
        member descriptor uint8
        member type uint8
        member transaction-type uint8
        member channel? uint8
        member rank? uint8
        member device? uint32
        member component-id? str
        member is-comp-id-pldm? bool since=11.0
        member cme-ev-flags? uint8 since=11.0
        member cme-count? uint32 since=11.0
        member sub-type? uint8 since=11.0
    object CXLMemModuleEvent sent module=cxl since=8.1
        member path str
        member log CxlEventLog
        member flags uint32
        member maint-op-class? uint8 since=11.0
        member maint-op-subclass? uint8 since=11.0
        member ld-id? uint16 since=11.0
        member head-id? uint8 since=11.0
        member type uint8
        member health-status uint8
        member media-status uint8
        member additional-status uint8
        member life-used uint8
        member temperature int16
        member dirty-shutdown-count uint32
        member corrected-volatile-error-count uint32
        member corrected-persistent-error-count uint32
        member component-id? str since=11.0
        member is-comp-id-pldm? bool since=11.0
        member sub-type? uint8 since=11.0
    object CXLUncorErrorRecord sent module=cxl since=8.0
        member type CxlUncorErrorType
        member header [uint32]
    object CanHostSocketcanProperties sent module=qom since=6.0 if=CONFIG_LINUX
        member if str
        member canbus str
    object ChardevBackend sent module=char
        member type ChardevBackendKind
        tag type
        branch file ChardevFileWrapper
        branch serial ChardevHostdevWrapper if=HAVE_CHARDEV_SERIAL
        branch parallel ChardevHostdevWrapper if=HAVE_CHARDEV_PARALLEL
        branch pipe ChardevHostdevWrapper
        branch socket ChardevSocketWrapper
        branch udp ChardevUdpWrapper
        branch pty ChardevPtyWrapper
        branch null ChardevCommonWrapper
        branch mux ChardevMuxWrapper
        branch hub ChardevHubWrapper since=10.0
        branch msmouse ChardevCommonWrapper
        branch wctablet ChardevCommonWrapper
        branch braille ChardevCommonWrapper if=CONFIG_BRLAPI
        branch testdev ChardevCommonWrapper
        branch stdio ChardevStdioWrapper
        branch console ChardevCommonWrapper if=CONFIG_WIN32
        branch spicevmc ChardevSpiceChannelWrapper if=CONFIG_SPICE
        branch spiceport ChardevSpicePortWrapper if=CONFIG_SPICE
        branch qemu-vdagent ChardevQemuVDAgentWrapper since=6.1 if=CONFIG_SPICE_PROTOCOL
        branch dbus ChardevDBusWrapper since=7.0 if=CONFIG_DBUS_DISPLAY
        branch vc ChardevVCWrapper
        branch ringbuf ChardevRingbufWrapper
        branch memory ChardevRingbufWrapper
    enum ChardevBackendKind sent module=char
        value file
        value serial if=HAVE_CHARDEV_SERIAL
        value parallel if=HAVE_CHARDEV_PARALLEL
        value pipe
        value socket
        value udp
        value pty
        value null
        value mux
        value hub since=10.0
        value msmouse
        value wctablet
        value braille if=CONFIG_BRLAPI
        value testdev
        value stdio
        value console if=CONFIG_WIN32
        value spicevmc if=CONFIG_SPICE
        value spiceport if=CONFIG_SPICE
        value qemu-vdagent since=6.1 if=CONFIG_SPICE_PROTOCOL
        value dbus since=7.0 if=CONFIG_DBUS_DISPLAY
        value vc
        value ringbuf
        value memory deprecated=9.0
    object ChardevCommon sent module=char
        member logfile? str
        member logappend? bool
        member logtimestamp? bool since=11.0
    object ChardevCommonWrapper sent module=char
        member data ChardevCommon
    object ChardevDBus sent module=char since=7.0 if=CONFIG_DBUS_DISPLAY
        member logfile? str
        member logappend? bool
        member logtimestamp? bool since=11.0
        member name str
    object ChardevDBusWrapper sent module=char since=7.0 if=CONFIG_DBUS_DISPLAY
        member data ChardevDBus
    object ChardevFile sent module=char
        member logfile? str
        member logappend? bool
        member logtimestamp? bool since=11.0
        member in? str
        member out str
        member append? bool
    object ChardevFileWrapper sent module=char
        member data ChardevFile
    object ChardevHostdev sent module=char
        member logfile? str
        member logappend? bool
        member logtimestamp? bool since=11.0
        member device str
    object ChardevHostdevWrapper sent module=char
        member data ChardevHostdev
    object ChardevHub sent module=char since=10.0
        member logfile? str
        member logappend? bool
        member logtimestamp? bool since=11.0
        member chardevs [str]
    object ChardevHubWrapper sent module=char since=10.0
        member data ChardevHub
    object ChardevMux sent module=char
        member logfile? str
        member logappend? bool
        member logtimestamp? bool since=11.0
        member chardev str
    object ChardevMuxWrapper sent module=char
        member data ChardevMux
    object ChardevPty sent module=char
        member logfile? str
        member logappend? bool
        member logtimestamp? bool since=11.0
        member path? str since=9.2
    object ChardevPtyWrapper sent module=char
        member data ChardevPty
    object ChardevQemuVDAgent sent module=char since=6.1 if=CONFIG_SPICE_PROTOCOL
        member logfile? str
        member logappend? bool
        member logtimestamp? bool since=11.0
        member mouse? bool
        member clipboard? bool
    object ChardevQemuVDAgentWrapper sent module=char since=6.1 if=CONFIG_SPICE_PROTOCOL
        member data ChardevQemuVDAgent
    object ChardevRingbuf sent module=char
        member logfile? str
        member logappend? bool
        member logtimestamp? bool since=11.0
        member size? int
    object ChardevRingbufWrapper sent module=char
        member data ChardevRingbuf
    object ChardevSocket sent module=char
        member logfile? str
        member logappend? bool
        member logtimestamp? bool since=11.0
        member addr SocketAddressLegacy
        member tls-creds? str
        member tls-authz? str
        member server? bool
        member wait? bool
        member nodelay? bool
        member telnet? bool
        member tn3270? bool
        member websocket? bool
        member reconnect? int until=10.1 deprecated=9.2
        member reconnect-ms? int since=9.2
    object ChardevSocketWrapper sent module=char
        member data ChardevSocket
    object ChardevSpiceChannel sent module=char if=CONFIG_SPICE
        member logfile? str
        member logappend? bool
        member logtimestamp? bool since=11.0
        member type str
    object ChardevSpiceChannelWrapper sent module=char if=CONFIG_SPICE
        member data ChardevSpiceChannel
    object ChardevSpicePort sent module=char if=CONFIG_SPICE
        member logfile? str
        member logappend? bool
        member logtimestamp? bool since=11.0
        member fqdn str
    object ChardevSpicePortWrapper sent module=char if=CONFIG_SPICE
        member data ChardevSpicePort
    object ChardevStdio sent module=char
        member logfile? str
        member logappend? bool
        member logtimestamp? bool since=11.0
        member signal? bool
    object ChardevStdioWrapper sent module=char
        member data ChardevStdio
    object ChardevUdp sent module=char
        member logfile? str
        member logappend? bool
        member logtimestamp? bool since=11.0
        member remote SocketAddressLegacy
        member local? SocketAddressLegacy
    object ChardevUdpWrapper sent module=char
        member data ChardevUdp
    object ChardevVC sent module=char
        member logfile? str
        member logappend? bool
        member logtimestamp? bool since=11.0
        member width? int
        member height? int
        member cols? int
        member rows? int
    object ChardevVCWrapper sent module=char
        member data ChardevVC
    object ColoCompareProperties sent module=qom since=6.0
        member primary_in str
        member secondary_in str
        member outdev str
        member iothread str
        member notify_dev? str
        member compare_timeout? uint64
        member expired_scan_cycle? uint32
        member max_queue_size? uint32
        member vnet_hdr_support? bool
    enum CpuModelExpansionType sent module=machine
        value static
        value full
    object CpuModelInfo sent received module=machine
        member name str
        member props? any
    object CryptodevBackendProperties sent module=qom since=6.0
        member queues? uint32
        member throttle-bps? uint64 since=8.0
        member throttle-ops? uint64 since=8.0
    object CryptodevVhostUserProperties sent module=qom since=6.0 if=CONFIG_VHOST_CRYPTO
        member queues? uint32
        member throttle-bps? uint64 since=8.0
        member throttle-ops? uint64 since=8.0
        member chardev str
    enum CxlCorErrorType sent module=cxl since=8.0
        value cache-data-ecc
        value mem-data-ecc
        value crc-threshold
        value retry-threshold
        value cache-poison-received
        value mem-poison-received
        value physical
    object CxlDynamicCapacityExtent sent module=cxl since=9.1
        member offset uint64
        member len uint64
    enum CxlEventLog sent module=cxl since=8.1
        value informational
        value warning
        value failure
        value fatal
    enum CxlExtentRemovalPolicy sent module=cxl since=9.1
        value tag-based
        value prescriptive
    enum CxlExtentSelectionPolicy sent module=cxl since=9.1
        value free
        value contiguous
        value prescriptive
        value enable-shared-access
    enum CxlUncorErrorType sent module=cxl since=8.0
        value cache-data-parity
        value cache-address-parity
        value cache-be-parity
        value cache-data-ecc
        value mem-data-parity
        value mem-address-parity
        value mem-be-parity
        value mem-data-ecc
        value reinit-threshold
        value rsvd-encoding
        value poison-received
        value receiver-overflow
        value internal
        value cxl-ide-tx
        value cxl-ide-rx
    object DBusVMStateProperties sent module=qom since=6.0
        member addr str
        member id-list? str
    enum DataFormat sent module=char
        value utf8
        value base64
    enum DirtyRateMeasureMode sent received module=migration since=6.2
        value page-sampling
        value dirty-ring
        value dirty-bitmap
    enum DisplayProtocol sent module=ui since=7.0
        value vnc
        value spice
    object DisplayReloadOptions sent module=ui since=6.0
        member type DisplayReloadType
        tag type
        branch vnc DisplayReloadOptionsVNC
    object DisplayReloadOptionsVNC sent module=ui since=6.0
        member tls-certs? bool
    enum DisplayReloadType sent module=ui since=6.0
        value vnc
    object DisplayUpdateOptions sent module=ui since=7.1
        member type DisplayUpdateType
        tag type
        branch vnc DisplayUpdateOptionsVNC
    object DisplayUpdateOptionsVNC sent module=ui since=7.1
        member addresses? [SocketAddress]
    enum DisplayUpdateType sent module=ui since=7.1
        value vnc
    object DriveBackup sent module=block-core
        member job-id? str
        member device str
        member sync MirrorSyncMode
        member speed? int
        member bitmap? str
        member bitmap-mode? BitmapSyncMode
        member compress? bool
        member on-source-error? BlockdevOnError
        member on-target-error? BlockdevOnError
        member on-cbw-error? OnCbwError since=10.1
        member auto-finalize? bool
        member auto-dismiss? bool
        member filter-node-name? str
        member discard-source? bool since=9.1
        member x-perf? BackupPerf since=6.0 unstable
        member target str
        member format? str
        member mode? NewImageMode
    object DriveBackupWrapper sent module=transaction
        member data DriveBackup
    object DriveMirror sent module=block-core
        member job-id? str
        member device str
        member target str
        member format? str
        member node-name? str
        member replaces? str
        member sync MirrorSyncMode
        member mode? NewImageMode
        member speed? int
        member granularity? uint32
        member buf-size? int
        member on-source-error? BlockdevOnError
        member on-target-error? BlockdevOnError
        member unmap? bool
        member copy-mode? MirrorCopyMode
        member auto-finalize? bool
        member auto-dismiss? bool
    enum DumpGuestMemoryFormat sent received module=dump
        value elf
        value kdump-zlib
        value kdump-lzo
        value kdump-snappy
        value kdump-raw-zlib since=8.2
        value kdump-raw-lzo since=8.2
        value kdump-raw-snappy since=8.2
        value win-dmp
    enum EbpfProgramID sent module=ebpf since=9.0 if=CONFIG_EBPF
        value rss
    object ExpirePasswordOptions sent module=ui
        member protocol DisplayProtocol
        member time str
        tag protocol
        branch vnc? ExpirePasswordOptionsVnc since=7.0
    object ExpirePasswordOptionsVnc sent module=ui since=7.0
        member display? str
    object FdSocketAddress sent received module=sockets
        member str str
    object FdSocketAddressWrapper sent module=sockets was=StringWrapper
        member data FdSocketAddress
    object FileMigrationArgs sent module=migration since=8.2
        member filename str
        member offset uint64
    object FilterBufferProperties sent module=qom since=6.0
        member netdev str
        member queue? NetFilterDirection
        member status? str
        member position? str
        member insert? NetfilterInsert
        member interval uint32
    object FilterDumpProperties sent module=qom since=6.0
        member netdev str
        member queue? NetFilterDirection
        member status? str
        member position? str
        member insert? NetfilterInsert
        member file str
        member maxlen? uint32
    object FilterMirrorProperties sent module=qom since=6.0
        member netdev str
        member queue? NetFilterDirection
        member status? str
        member position? str
        member insert? NetfilterInsert
        member outdev str
        member vnet_hdr_support? bool
    object FilterRedirectorProperties sent module=qom since=6.0
        member netdev str
        member queue? NetFilterDirection
        member status? str
        member position? str
        member insert? NetfilterInsert
        member indev? str
        member outdev? str
        member vnet_hdr_support? bool
    object FilterRewriterProperties sent module=qom since=6.0
        member netdev str
        member queue? NetFilterDirection
        member status? str
        member position? str
        member insert? NetfilterInsert
        member vnet_hdr_support? bool
    enum FuseExportAllowOther sent module=block-export since=6.1
        value off
        value on
        value auto
    enum GrabToggleKeys sent module=common since=6.0
        value ctrl-ctrl
        value alt-alt
        value shift-shift
        value meta-meta
        value scrolllock
        value ctrl-scrolllock
    enum HmatCacheAssociativity sent module=machine
        value none
        value direct
        value complex
    enum HmatCacheWritePolicy sent module=machine
        value none
        value write-back
        value write-through
    enum HmatLBDataType sent module=machine
        value access-latency
        value read-latency
        value write-latency
        value access-bandwidth
        value read-bandwidth
        value write-bandwidth
    enum HmatLBMemoryHierarchy sent module=machine
        value memory
        value first-level
        value second-level
        value third-level
    enum HostMemPolicy sent received module=common
        value default
        value preferred
        value bind
        value interleave
    object IOMMUFDProperties sent module=qom since=9.0
        member fd? str
    object IgvmCfgProperties sent module=qom since=10.1 if=CONFIG_IGVM
        member file str
    enum ImageFormat sent module=ui since=7.1
        value ppm
        value png
    object InetSocketAddress sent received module=sockets
        member host str
        member port str
        member numeric? bool
        member to? uint16
        member ipv4? bool
        member ipv6? bool
        member keep-alive? bool
        member keep-alive-count? uint32 since=10.1 if=HAVE_TCP_KEEPCNT
        member keep-alive-idle? uint32 since=10.1 if=HAVE_TCP_KEEPIDLE
        member keep-alive-interval? uint32 since=10.1 if=HAVE_TCP_KEEPINTVL
        member mptcp? bool since=6.1 if=HAVE_IPPROTO_MPTCP
    object InetSocketAddressBase sent module=sockets
        member host str
        member port str
    object InetSocketAddressWrapper sent module=sockets
        member data InetSocketAddress
    enum InputAxis sent module=ui
        value x
        value y
    object InputBarrierProperties sent module=qom since=6.0
        member name str
        member server? str
        member port? str
        member x-origin? str
        member y-origin? str
        member width? str
        member height? str
    object InputBtnEvent sent module=ui
        member button InputButton
        member down bool
    object InputBtnEventWrapper sent module=ui
        member data InputBtnEvent
    enum InputButton sent module=ui
        value left
        value middle
        value right
        value wheel-up
        value wheel-down
        value side
        value extra
        value wheel-left since=7.0
        value wheel-right since=7.0
        value touch since=8.1
    object InputEvent sent module=ui
        member type InputEventKind
        tag type
        branch key InputKeyEventWrapper
        branch btn InputBtnEventWrapper
        branch rel InputMoveEventWrapper
        branch abs InputMoveEventWrapper
        branch mtt InputMultiTouchEventWrapper since=8.1
    enum InputEventKind sent module=ui
        value key
        value btn
        value rel
        value abs
        value mtt since=8.1
    object InputKeyEvent sent module=ui
        member key KeyValue
        member down bool
    object InputKeyEventWrapper sent module=ui
        member data InputKeyEvent
    object InputLinuxProperties sent module=qom since=6.0 if=CONFIG_LINUX
        member evdev str
        member grab_all? bool
        member repeat? bool
        member grab-toggle? GrabToggleKeys
    object InputMoveEvent sent module=ui
        member axis InputAxis
        member value int
    object InputMoveEventWrapper sent module=ui
        member data InputMoveEvent
    object InputMultiTouchEvent sent module=ui since=8.1
        member type InputMultiTouchType
        member slot int
        member tracking-id int
        member axis InputAxis
        member value int
    object InputMultiTouchEventWrapper sent module=ui since=8.1
        member data InputMultiTouchEvent
    enum InputMultiTouchType sent module=ui since=8.1
        value begin
        value update
        value end
        value cancel
        value data
    object IntWrapper sent module=ui
        member data int
    object IothreadProperties sent module=qom since=6.0
        member poll-max-ns? int
        member poll-grow? int
        member poll-shrink? int
        member aio-max-batch? int since=6.1
        member thread-pool-min? int since=7.1
        member thread-pool-max? int since=7.1
    enum IscsiHeaderDigest sent module=block-core
        value crc32c
        value none
        value crc32c-none
        value none-crc32c
    enum IscsiTransport sent module=block-core
        value tcp
        value iser
    enum JobType sent received module=job
        value commit
        value stream
        value mirror
        value backup
        value create
        value amend
        value snapshot-load since=6.0
        value snapshot-save since=6.0
        value snapshot-delete since=6.0
    object KeyValue sent module=ui
        member type KeyValueKind
        tag type
        branch number IntWrapper
        branch qcode QKeyCodeWrapper
    enum KeyValueKind sent module=ui
        value number
        value qcode
    object MainLoopProperties sent module=qom since=7.1
        member aio-max-batch? int
        member thread-pool-min? int
        member thread-pool-max? int
    object MemoryBackendEpcProperties sent module=qom since=6.2 if=CONFIG_LINUX
        member dump? bool
        member host-nodes? [uint16]
        member merge? bool
        member policy? HostMemPolicy
        member prealloc? bool
        member prealloc-threads? uint32
        member prealloc-context? str since=7.2
        member share? bool
        member reserve? bool
        member size size
        member x-use-canonical-path-for-ramblock-id? bool
    object MemoryBackendFileProperties sent module=qom since=6.0
        member dump? bool
        member host-nodes? [uint16]
        member merge? bool
        member policy? HostMemPolicy
        member prealloc? bool
        member prealloc-threads? uint32
        member prealloc-context? str since=7.2
        member share? bool
        member reserve? bool since=6.1
        member size size
        member x-use-canonical-path-for-ramblock-id? bool
        member align? size
        member offset? size since=8.1
        member discard-data? bool
        member mem-path str
        member pmem? bool if=CONFIG_LIBPMEM
        member readonly? bool
        member rom? OnOffAuto since=8.2
    object MemoryBackendMemfdProperties sent module=qom since=6.0 if=CONFIG_LINUX
        member dump? bool
        member host-nodes? [uint16]
        member merge? bool
        member policy? HostMemPolicy
        member prealloc? bool
        member prealloc-threads? uint32
        member prealloc-context? str since=7.2
        member share? bool
        member reserve? bool since=6.1
        member size size
        member x-use-canonical-path-for-ramblock-id? bool
        member hugetlb? bool
        member hugetlbsize? size
        member seal? bool
    object MemoryBackendProperties sent module=qom since=6.0
        member dump? bool
        member host-nodes? [uint16]
        member merge? bool
        member policy? HostMemPolicy
        member prealloc? bool
        member prealloc-threads? uint32
        member prealloc-context? str since=7.2
        member share? bool
        member reserve? bool since=6.1
        member size size
        member x-use-canonical-path-for-ramblock-id? bool
    object MemoryBackendShmProperties sent module=qom since=9.1 if=CONFIG_POSIX
        member dump? bool
        member host-nodes? [uint16]
        member merge? bool
        member policy? HostMemPolicy
        member prealloc? bool
        member prealloc-threads? uint32
        member prealloc-context? str
        member share? bool
        member reserve? bool
        member size size
        member x-use-canonical-path-for-ramblock-id? bool
    enum MigMode sent received module=migration since=8.2
        value normal
        value cpr-reboot
        value cpr-transfer since=10.0
        value cpr-exec since=10.2
    object MigrationAddress sent module=migration since=8.2
        member transport MigrationAddressType
        tag transport
        branch socket SocketAddress
        branch exec MigrationExecCommand
        branch rdma InetSocketAddress
        branch file FileMigrationArgs
    enum MigrationAddressType sent module=migration since=8.2
        value socket
        value exec
        value rdma
        value file
    enum MigrationCapability sent received module=migration
        value xbzrle
        value rdma-pin-all
        value auto-converge
        value zero-blocks until=10.2 deprecated=9.2
        value compress until=9.0 deprecated=8.2
        value events
        value postcopy-ram
        value x-colo unstable
        value release-ram
        value block until=9.0 deprecated=8.2
        value return-path
        value pause-before-switchover
        value multifd
        value dirty-bitmaps
        value postcopy-blocktime
        value late-block-activate
        value x-ignore-shared unstable
        value validate-uuid
        value background-snapshot since=6.0
        value zero-copy-send since=7.1
        value postcopy-preempt since=7.1
        value switchover-ack since=8.1
        value dirty-limit since=8.1
        value mapped-ram since=9.0
    object MigrationCapabilityStatus sent received module=migration
        member capability MigrationCapability
        member state bool
    object MigrationChannel sent module=migration since=8.2
        member channel-type MigrationChannelType
        member addr MigrationAddress
    enum MigrationChannelType sent module=migration since=8.2
        value main
        value cpr since=10.0
    object MigrationExecCommand sent module=migration since=8.2
        member args [str]
    object MigrationParameters sent received module=migration was=MigrateSetParameters
        member announce-initial? size
        member announce-max? size
        member announce-rounds? size
        member announce-step? size
        member compress-level? int until=9.0 deprecated=8.2
        member compress-threads? int until=9.0 deprecated=8.2
        member compress-wait-thread? bool until=9.0 deprecated=8.2
        member decompress-threads? int until=9.0 deprecated=8.2
        member throttle-trigger-threshold? int
        member cpu-throttle-initial? int
        member cpu-throttle-increment? int
        member cpu-throttle-tailslow? bool
        member tls-creds? StrOrNull
        member tls-hostname? StrOrNull
        member tls-authz? StrOrNull
        member max-bandwidth? size
        member avail-switchover-bandwidth? size since=8.2
        member downtime-limit? uint64
        member x-checkpoint-delay? int unstable
        member block-incremental? bool until=9.0 deprecated=8.2
        member multifd-channels? int
        member xbzrle-cache-size? size
        member max-postcopy-bandwidth? size
        member max-cpu-throttle? int
        member multifd-compression? MultiFDCompression
        member multifd-zlib-level? int
        member multifd-qatzip-level? uint8 since=9.2
        member multifd-zstd-level? int
        member block-bitmap-mapping? [BitmapMigrationNodeAlias]
        member x-vcpu-dirty-limit-period? uint64 since=8.1 unstable
        member vcpu-dirty-limit? uint64 since=8.1
        member mode? MigMode since=8.2
        member zero-page-detection? ZeroPageDetection since=9.0
        member direct-io? bool since=9.1
        member cpr-exec-command? [str] since=10.2
    enum MigrationStatus sent received module=migration
        value none
        value setup
        value cancelling
        value cancelled
        value active
        value postcopy-device since=10.2
        value postcopy-active
        value postcopy-paused
        value postcopy-recover-setup since=9.1
        value postcopy-recover
        value completed
        value failing since=11.0
        value failed
        value colo
        value pre-switchover
        value device
        value wait-unplug
    enum MirrorCopyMode sent module=block-core
        value background
        value write-blocking
    enum MirrorSyncMode sent module=block-core
        value top
        value full
        value none
        value incremental
        value bitmap
    enum MultiFDCompression sent received module=migration
        value none
        value zlib
        value zstd if=CONFIG_ZSTD
        value qatzip since=9.2 if=CONFIG_QATZIP
        value qpl since=9.1 if=CONFIG_QPL
        value uadk since=9.1 if=CONFIG_UADK
    object NFSServer sent module=block-core
        member type NFSTransport
        member host str
    enum NFSTransport sent module=block-core
        value inet
    object NbdServerAddOptions sent module=block-export
        member name? str
        member description? str
        member device str
        member writable? bool
        member bitmap? str
    object NbdServerOptionsLegacy sent module=block-export
        member handshake-max-seconds? uint32 since=10.0
        member addr SocketAddressLegacy
        member tls-creds? str
        member tls-authz? str
        member max-connections? uint32
    enum NetClientDriver sent module=net
        value none
        value nic
        value user
        value tap
        value l2tpv3
        value socket
        value stream since=7.2
        value dgram since=7.2
        value vde
        value bridge
        value hubport
        value netmap
        value vhost-user
        value vhost-vdpa
        value passt since=10.1 if=CONFIG_PASST
        value af-xdp since=8.2 if=CONFIG_AF_XDP
        value vmnet-host since=7.1 if=CONFIG_VMNET
        value vmnet-shared since=7.1 if=CONFIG_VMNET
        value vmnet-bridged since=7.1 if=CONFIG_VMNET
    object NetDevPasstOptions sent module=net since=10.1 if=CONFIG_PASST
        member path? str
        member quiet? bool
        member vhost-user? bool
        member mtu? int
        member address? str
        member netmask? str
        member mac? str
        member gateway? str
        member interface? str
        member outbound? str
        member outbound-if4? str
        member outbound-if6? str
        member dns? str
        member search? [String]
        member fqdn? str
        member dhcp-dns? bool
        member dhcp-search? bool
        member map-host-loopback? str
        member map-guest-addr? str
        member dns-forward? str
        member dns-host? str
        member tcp? bool
        member udp? bool
        member icmp? bool
        member dhcp? bool
        member ndp? bool
        member dhcpv6? bool
        member ra? bool
        member freebind? bool
        member ipv4? bool
        member ipv6? bool
        member tcp-ports? [String]
        member udp-ports? [String]
        member param? [String]
    enum NetFilterDirection sent module=common since=6.0
        value all
        value rx
        value tx
    object NetLegacyNicOptions sent module=net
        member netdev? str
        member macaddr? str
        member model? str
        member addr? str
        member vectors? uint32
    object Netdev sent module=net
        member id str
        member type NetClientDriver
        tag type
        branch nic NetLegacyNicOptions
        branch passt NetDevPasstOptions since=10.1 if=CONFIG_PASST
        branch user NetdevUserOptions
        branch tap NetdevTapOptions
        branch l2tpv3 NetdevL2TPv3Options
        branch socket NetdevSocketOptions
        branch stream NetdevStreamOptions since=7.2
        branch dgram NetdevDgramOptions since=7.2
        branch vde NetdevVdeOptions
        branch bridge NetdevBridgeOptions
        branch hubport NetdevHubPortOptions
        branch netmap NetdevNetmapOptions
        branch af-xdp NetdevAFXDPOptions since=8.2 if=CONFIG_AF_XDP
        branch vhost-user NetdevVhostUserOptions
        branch vhost-vdpa NetdevVhostVDPAOptions
        branch vmnet-host NetdevVmnetHostOptions since=7.1 if=CONFIG_VMNET
        branch vmnet-shared NetdevVmnetSharedOptions since=7.1 if=CONFIG_VMNET
        branch vmnet-bridged NetdevVmnetBridgedOptions since=7.1 if=CONFIG_VMNET
    object NetdevAFXDPOptions sent module=net since=8.2 if=CONFIG_AF_XDP
        member ifname str
        member mode? AFXDPMode
        member force-copy? bool
        member queues? int
        member start-queue? int
        member inhibit? bool
        member sock-fds? str
        member map-path? str since=10.1
        member map-start-index? int32 since=10.1
    object NetdevBridgeOptions sent module=net
        member br? str
        member helper? str
    object NetdevDgramOptions sent module=net since=7.2
        member local? SocketAddress
        member remote? SocketAddress
    object NetdevHubPortOptions sent module=net
        member hubid int32
        member netdev? str
    object NetdevL2TPv3Options sent module=net
        member src str
        member dst str
        member srcport? str
        member dstport? str
        member ipv6? bool
        member udp? bool
        member cookie64? bool
        member counter? bool
        member pincounter? bool
        member txcookie? uint64
        member rxcookie? uint64
        member txsession uint32
        member rxsession? uint32
        member offset? uint32
    object NetdevNetmapOptions sent module=net
        member ifname str
        member devname? str
    object NetdevSocketOptions sent module=net
        member fd? str
        member listen? str
        member connect? str
        member mcast? str
        member localaddr? str
        member udp? str
    object NetdevStreamOptions sent module=net since=7.2
        member addr SocketAddress
        member server? bool
        member reconnect? int since=8.0 until=10.1 deprecated=9.2
        member reconnect-ms? int since=9.2
    object NetdevTapOptions sent module=net
        member ifname? str
        member fd? str
        member fds? str
        member script? str
        member downscript? str
        member br? str
        member helper? str
        member sndbuf? size
        member vnet_hdr? bool
        member vhost? bool
        member vhostfd? str
        member vhostfds? str
        member vhostforce? bool
        member queues? uint32
        member poll-us? uint32
    object NetdevUserOptions sent module=net
        member hostname? str
        member restrict? bool
        member ipv4? bool
        member ipv6? bool
        member ip? str
        member net? str
        member host? str
        member tftp? str
        member bootfile? str
        member dhcpstart? str
        member dns? str
        member dnssearch? [String]
        member domainname? str
        member ipv6-prefix? str
        member ipv6-prefixlen? int
        member ipv6-host? str
        member ipv6-dns? str
        member smb? str
        member smbserver? str
        member hostfwd? [String]
        member guestfwd? [String]
        member tftp-server-name? str
    object NetdevVdeOptions sent module=net
        member sock? str
        member port? uint16
        member group? str
        member mode? uint16
    object NetdevVhostUserOptions sent module=net
        member chardev str
        member vhostforce? bool
        member queues? int
    object NetdevVhostVDPAOptions sent module=net
        member vhostdev? str
        member vhostfd? str since=7.2
        member queues? int
        member x-svq? bool since=7.1 unstable
    object NetdevVmnetBridgedOptions sent module=net since=7.1 if=CONFIG_VMNET
        member ifname str
        member isolated? bool
    object NetdevVmnetHostOptions sent module=net since=7.1 if=CONFIG_VMNET
        member start-address? str
        member end-address? str
        member subnet-mask? str
        member isolated? bool
        member net-uuid? str
    object NetdevVmnetSharedOptions sent module=net since=7.1 if=CONFIG_VMNET
        member start-address? str
        member end-address? str
        member subnet-mask? str
        member isolated? bool
        member nat66-prefix? str
    enum NetfilterInsert sent module=qom since=6.0
        value before
        value behind
    object NetfilterProperties sent module=qom since=6.0
        member netdev str
        member queue? NetFilterDirection
        member status? str
        member position? str
        member insert? NetfilterInsert
    enum NewImageMode sent module=block-core
        value existing
        value absolute-paths
    object NumaCpuOptions sent module=machine
        member node-id? int
        member drawer-id? int since=8.2
        member book-id? int since=8.2
        member socket-id? int
        member die-id? int
        member cluster-id? int since=7.1
        member module-id? int since=9.1
        member core-id? int
        member thread-id? int
    object NumaDistOptions sent module=machine
        member src uint16
        member dst uint16
        member val uint8
    object NumaHmatCacheOptions sent module=machine
        member node-id uint32
        member size size
        member level uint8
        member associativity HmatCacheAssociativity
        member policy HmatCacheWritePolicy
        member line uint16
    object NumaHmatLBOptions sent module=machine
        member initiator uint16
        member target uint16
        member hierarchy HmatLBMemoryHierarchy
        member data-type HmatLBDataType
        member latency? uint64
        member bandwidth? size
    object NumaNodeOptions sent module=machine
        member nodeid? uint16
        member cpus? [uint16]
        member mem? size
        member memdev? str
        member initiator? uint16
    object NumaOptions sent module=machine
        member type NumaOptionsType
        tag type
        branch node NumaNodeOptions
        branch dist NumaDistOptions
        branch cpu NumaCpuOptions
        branch hmat-lb NumaHmatLBOptions
        branch hmat-cache NumaHmatCacheOptions
    enum NumaOptionsType sent module=machine
        value node
        value dist
        value cpu
        value hmat-lb
        value hmat-cache
    object ObjectOptions sent module=qom
        member qom-type ObjectType
        member id str
        member props? any until=5.2
        tag qom-type
        branch acpi-generic-initiator AcpiGenericInitiatorProperties since=9.0
        branch acpi-generic-port AcpiGenericPortProperties since=9.2
        branch authz-list? AuthZListProperties since=6.0
        branch authz-listfile? AuthZListFileProperties since=6.0
        branch authz-pam? AuthZPAMProperties since=6.0
        branch authz-simple? AuthZSimpleProperties since=6.0
        branch can-host-socketcan? CanHostSocketcanProperties since=6.0 if=CONFIG_LINUX
        branch colo-compare? ColoCompareProperties since=6.0
        branch cryptodev-backend? CryptodevBackendProperties since=6.0
        branch cryptodev-backend-builtin? CryptodevBackendProperties since=6.0
        branch cryptodev-backend-lkcf CryptodevBackendProperties since=7.2
        branch cryptodev-vhost-user? CryptodevVhostUserProperties since=6.0 if=CONFIG_VHOST_CRYPTO
        branch dbus-vmstate? DBusVMStateProperties since=6.0
        branch filter-buffer? FilterBufferProperties since=6.0
        branch filter-dump? FilterDumpProperties since=6.0
        branch filter-mirror? FilterMirrorProperties since=6.0
        branch filter-redirector? FilterRedirectorProperties since=6.0
        branch filter-replay? NetfilterProperties since=6.0
        branch filter-rewriter? FilterRewriterProperties since=6.0
        branch igvm-cfg IgvmCfgProperties since=10.1 if=CONFIG_IGVM
        branch input-barrier? InputBarrierProperties since=6.0
        branch input-linux? InputLinuxProperties since=6.0 if=CONFIG_LINUX
        branch iommufd IOMMUFDProperties since=9.0
        branch iothread? IothreadProperties since=6.0
        branch main-loop MainLoopProperties since=7.1
        branch memory-backend-epc MemoryBackendEpcProperties since=6.2 if=CONFIG_LINUX
        branch memory-backend-file? MemoryBackendFileProperties since=6.0
        branch memory-backend-memfd? MemoryBackendMemfdProperties since=6.0 if=CONFIG_LINUX
        branch memory-backend-ram? MemoryBackendProperties since=6.0
        branch memory-backend-shm MemoryBackendShmProperties since=9.1 if=CONFIG_POSIX
        branch pr-manager-helper? PrManagerHelperProperties since=6.0 if=CONFIG_LINUX
        branch qtest QtestProperties since=6.1
        branch rng-builtin? RngProperties since=6.0
        branch rng-egd? RngEgdProperties since=6.0
        branch rng-random? RngRandomProperties since=6.0 if=CONFIG_POSIX
        branch secret? SecretProperties since=6.0
        branch secret_keyring? SecretKeyringProperties since=6.0 if=CONFIG_SECRET_KEYRING
        branch sev-guest? SevGuestProperties since=6.0
        branch sev-snp-guest SevSnpGuestProperties since=9.1
        branch tdx-guest TdxGuestProperties since=10.1
        branch thread-context ThreadContextProperties since=7.2
        branch throttle-group? ThrottleGroupProperties since=6.0
        branch tls-creds-anon? TlsCredsAnonProperties since=6.0
        branch tls-creds-psk? TlsCredsPskProperties since=6.0
        branch tls-creds-x509? TlsCredsX509Properties since=6.0
        branch tls-cipher-suites? TlsCredsProperties since=6.0
        branch x-remote-object? RemoteObjectProperties since=6.0
        branch x-vfio-user-server VfioUserServerProperties since=7.1
    enum ObjectType sent module=qom since=6.0
        value acpi-generic-initiator since=9.0
        value acpi-generic-port since=9.2
        value authz-list
        value authz-listfile
        value authz-pam
        value authz-simple
        value can-bus
        value can-host-socketcan if=CONFIG_LINUX
        value colo-compare
        value cryptodev-backend
        value cryptodev-backend-builtin
        value cryptodev-backend-lkcf since=7.2
        value cryptodev-vhost-user if=CONFIG_VHOST_CRYPTO
        value dbus-vmstate
        value filter-buffer
        value filter-dump
        value filter-mirror
        value filter-redirector
        value filter-replay
        value filter-rewriter
        value igvm-cfg since=10.1 if=CONFIG_IGVM
        value input-barrier
        value input-linux if=CONFIG_LINUX
        value iommufd since=9.0
        value iothread
        value main-loop since=7.1
        value memory-backend-epc since=6.2 if=CONFIG_LINUX
        value memory-backend-file
        value memory-backend-memfd if=CONFIG_LINUX
        value memory-backend-ram
        value memory-backend-shm since=9.1 if=CONFIG_POSIX
        value pef-guest
        value pr-manager-helper if=CONFIG_LINUX
        value qtest since=6.1
        value rng-builtin
        value rng-egd
        value rng-random if=CONFIG_POSIX
        value secret
        value secret_keyring if=CONFIG_SECRET_KEYRING
        value sev-guest
        value sev-snp-guest since=9.1
        value thread-context since=7.2
        value s390-pv-guest
        value tdx-guest since=10.1
        value throttle-group
        value tls-creds-anon
        value tls-creds-psk
        value tls-creds-x509
        value tls-cipher-suites
        value x-remote-object unstable
        value x-vfio-user-server since=7.1 unstable
    enum OnCbwError sent module=block-core since=7.1
        value break-guest-write
        value break-snapshot
    enum OnOffAuto sent module=common
        value auto
        value on
        value off
    enum PanicAction sent module=run-state since=6.0
        value pause
        value shutdown
        value exit-failure since=7.1
        value none
    object PrManagerHelperProperties sent module=qom since=6.0 if=CONFIG_LINUX
        member path str
    enum PreallocMode sent module=block-core
        value off
        value metadata
        value falloc
        value full
    enum QAuthZListFormat sent module=authz since=6.0
        value exact
        value glob
    enum QAuthZListPolicy sent module=authz since=6.0
        value deny
        value allow
    object QAuthZListRule sent module=authz since=6.0
        member match str
        member policy QAuthZListPolicy
        member format? QAuthZListFormat
    object QCryptoBlockAmendOptions sent module=crypto
        member format QCryptoBlockFormat
        tag format
        branch luks QCryptoBlockAmendOptionsLUKS
    object QCryptoBlockAmendOptionsLUKS sent module=crypto
        member state QCryptoBlockLUKSKeyslotState
        member new-secret? str
        member old-secret? str
        member keyslot? int
        member iter-time? int
        member secret? str
    object QCryptoBlockCreateOptions sent module=crypto
        member format QCryptoBlockFormat
        tag format
        branch qcow QCryptoBlockOptionsQCow
        branch luks QCryptoBlockCreateOptionsLUKS
    object QCryptoBlockCreateOptionsLUKS sent module=crypto
        member key-secret? str
        member cipher-alg? QCryptoCipherAlgo
        member cipher-mode? QCryptoCipherMode
        member ivgen-alg? QCryptoIVGenAlgo
        member ivgen-hash-alg? QCryptoHashAlgo
        member hash-alg? QCryptoHashAlgo
        member iter-time? int
        member detached-header? bool since=9.0 until=9.0
    enum QCryptoBlockFormat sent module=crypto
        value qcow
        value luks
    enum QCryptoBlockLUKSKeyslotState sent module=crypto
        value active
        value inactive
    object QCryptoBlockOptionsLUKS sent module=crypto
        member key-secret? str
    object QCryptoBlockOptionsQCow sent module=crypto
        member key-secret? str
    enum QCryptoCipherAlgo sent received module=crypto was=QCryptoCipherAlgorithm
        value aes-128
        value aes-192
        value aes-256
        value des since=6.1
        value des-rfb until=6.0
        value 3des
        value cast5-128
        value serpent-128
        value serpent-192
        value serpent-256
        value twofish-128
        value twofish-192
        value twofish-256
        value sm4 since=9.0
    enum QCryptoCipherMode sent received module=crypto
        value ecb
        value cbc
        value xts
        value ctr
    enum QCryptoHashAlgo sent received module=crypto was=QCryptoHashAlgorithm
        value md5
        value sha1
        value sha224
        value sha256
        value sha384
        value sha512
        value ripemd160
        value sm3 since=9.2
    enum QCryptoIVGenAlgo sent received module=crypto was=QCryptoIVGenAlgorithm
        value plain
        value plain64
        value essiv
    enum QCryptoSecretFormat sent module=crypto since=6.0
        value raw
        value base64
    enum QCryptoTLSCredsEndpoint sent module=crypto since=6.0
        value client
        value server
    enum QKeyCode sent module=ui
        value unmapped
        value shift
        value shift_r
        value alt
        value alt_r
        value ctrl
        value ctrl_r
        value menu
        value esc
        value 1
        value 2
        value 3
        value 4
        value 5
        value 6
        value 7
        value 8
        value 9
        value 0
        value minus
        value equal
        value backspace
        value tab
        value q
        value w
        value e
        value r
        value t
        value y
        value u
        value i
        value o
        value p
        value bracket_left
        value bracket_right
        value ret
        value a
        value s
        value d
        value f
        value g
        value h
        value j
        value k
        value l
        value semicolon
        value apostrophe
        value grave_accent
        value backslash
        value z
        value x
        value c
        value v
        value b
        value n
        value m
        value comma
        value dot
        value slash
        value asterisk
        value spc
        value caps_lock
        value f1
        value f2
        value f3
        value f4
        value f5
        value f6
        value f7
        value f8
        value f9
        value f10
        value num_lock
        value scroll_lock
        value kp_divide
        value kp_multiply
        value kp_subtract
        value kp_add
        value kp_enter
        value kp_decimal
        value sysrq
        value kp_0
        value kp_1
        value kp_2
        value kp_3
        value kp_4
        value kp_5
        value kp_6
        value kp_7
        value kp_8
        value kp_9
        value less
        value f11
        value f12
        value print
        value home
        value pgup
        value pgdn
        value end
        value left
        value up
        value down
        value right
        value insert
        value delete
        value stop
        value again
        value props
        value undo
        value front
        value copy
        value open
        value paste
        value find
        value cut
        value lf
        value help
        value meta_l
        value meta_r
        value compose
        value pause
        value ro
        value hiragana
        value henkan
        value yen
        value muhenkan
        value katakanahiragana
        value kp_comma
        value kp_equals
        value power
        value sleep
        value wake
        value audionext
        value audioprev
        value audiostop
        value audioplay
        value audiomute
        value volumeup
        value volumedown
        value mediaselect
        value mail
        value calculator
        value computer
        value ac_home
        value ac_back
        value ac_forward
        value ac_refresh
        value ac_bookmarks
        value lang1 since=6.1
        value lang2 since=6.1
        value f13 since=8.0
        value f14 since=8.0
        value f15 since=8.0
        value f16 since=8.0
        value f17 since=8.0
        value f18 since=8.0
        value f19 since=8.0
        value f20 since=8.0
        value f21 since=8.0
        value f22 since=8.0
        value f23 since=8.0
        value f24 since=8.0
    object QKeyCodeWrapper sent module=ui
        member data QKeyCode
    enum QMPCapability sent module=control
        value oob
    enum Qcow2CompressionType sent received module=block-core
        value zlib
        value zstd if=CONFIG_ZSTD
    object Qcow2OverlapCheckFlags sent module=block-core
        member template? Qcow2OverlapCheckMode
        member main-header? bool
        member active-l1? bool
        member active-l2? bool
        member refcount-table? bool
        member refcount-block? bool
        member snapshot-table? bool
        member inactive-l1? bool
        member inactive-l2? bool
        member bitmap-directory? bool
    enum Qcow2OverlapCheckMode sent module=block-core
        value none
        value constant
        value cached
        value all
    alternate Qcow2OverlapChecks sent module=block-core
        choice flags Qcow2OverlapCheckFlags
        choice mode Qcow2OverlapCheckMode
    object QtestProperties sent module=qom since=6.1
        member chardev str
        member log? str
    enum QuorumReadPattern sent module=block-core
        value quorum
        value fifo
    enum RbdAuthMode sent module=block-core
        value cephx
        value none
    object RbdEncryptionCreateOptions sent module=block-core since=6.1
        member format RbdImageEncryptionFormat
        tag format
        branch luks RbdEncryptionCreateOptionsLUKS
        branch luks2 RbdEncryptionCreateOptionsLUKS2
    object RbdEncryptionCreateOptionsLUKS sent module=block-core since=6.1
        member key-secret str
        member cipher-alg? QCryptoCipherAlgo
    object RbdEncryptionCreateOptionsLUKS2 sent module=block-core since=6.1
        member key-secret str
        member cipher-alg? QCryptoCipherAlgo
    object RbdEncryptionOptions sent module=block-core since=6.1
        member format RbdImageEncryptionFormat
        member parent? RbdEncryptionOptions since=8.0
        tag format
        branch luks RbdEncryptionOptionsLUKS
        branch luks2 RbdEncryptionOptionsLUKS2
        branch luks-any RbdEncryptionOptionsLUKSAny since=8.0
    object RbdEncryptionOptionsLUKS sent module=block-core since=6.1
        member key-secret str
    object RbdEncryptionOptionsLUKS2 sent module=block-core since=6.1
        member key-secret str
    object RbdEncryptionOptionsLUKSAny sent module=block-core since=8.0
        member key-secret str
    enum RbdImageEncryptionFormat sent received module=block-core since=6.1
        value luks
        value luks2
        value luks-any since=8.0
    enum RebootAction sent module=run-state since=6.0
        value reset
        value shutdown
    object RemoteObjectProperties sent module=qom since=6.0
        member fd str
        member devid str
    enum ReplicationMode sent module=block-core if=CONFIG_REPLICATION
        value primary
        value secondary
    object RngEgdProperties sent module=qom since=6.0
        member opened? bool deprecated=6.0
        member chardev str
    object RngProperties sent module=qom since=6.0
        member opened? bool deprecated=6.0
    object RngRandomProperties sent module=qom since=6.0 if=CONFIG_POSIX
        member opened? bool deprecated=6.0
        member filename? str
    enum S390CpuEntitlement sent received module=machine-common was=CpuS390Entitlement since=8.2
        value auto
        value low
        value medium
        value high
    object SecretKeyringProperties sent module=crypto since=6.0 if=CONFIG_SECRET_KEYRING
        member loaded? bool until=9.1 deprecated=6.0
        member format? QCryptoSecretFormat
        member keyid? str
        member iv? str
        member serial int32
    object SecretProperties sent module=crypto since=6.0
        member loaded? bool until=9.1 deprecated=6.0
        member format? QCryptoSecretFormat
        member keyid? str
        member iv? str
        member data? str
        member file? str
    enum SetPasswordAction sent module=ui since=7.0
        value keep
        value fail
        value disconnect
    object SetPasswordOptions sent module=ui
        member protocol DisplayProtocol
        member password str
        member connected? SetPasswordAction
        tag protocol
        branch vnc? SetPasswordOptionsVnc since=7.0
    object SetPasswordOptionsVnc sent module=ui since=7.0
        member display? str
    object SevGuestProperties sent module=qom since=6.0
        member sev-device? str
        member dh-cert-file? str
        member session-file? str
        member policy? uint32
        member handle? uint32
        member legacy-vm-type? OnOffAuto since=9.1
        member cbitpos? uint32
        member reduced-phys-bits uint32
        member kernel-hashes? bool since=6.2
    object SevSnpGuestProperties sent module=qom since=9.1
        member sev-device? str
        member cbitpos? uint32
        member reduced-phys-bits uint32
        member kernel-hashes? bool
        member policy? uint64
        member guest-visible-workarounds? str
        member id-block? str
        member id-auth? str
        member author-key-enabled? bool
        member host-data? str
        member vcek-disabled? bool
    object SheepdogRedundancy sent module=block-core until=6.0
        member type SheepdogRedundancyType
        tag type
        branch full SheepdogRedundancyFull
        branch erasure-coded SheepdogRedundancyErasureCoded
    object SheepdogRedundancyErasureCoded sent module=block-core until=6.0
        member data-strips int
        member parity-strips int
    object SheepdogRedundancyFull sent module=block-core until=6.0
        member copies int
    enum SheepdogRedundancyType sent module=block-core until=6.0
        value full
        value erasure-coded
    enum ShutdownAction sent module=run-state since=6.0
        value poweroff
        value pause
    object SocketAddress sent received module=sockets
        member type SocketAddressType
        tag type
        branch inet InetSocketAddress
        branch unix UnixSocketAddress
        branch vsock VsockSocketAddress
        branch fd FdSocketAddress
    object SocketAddressLegacy sent module=sockets
        member type SocketAddressType
        tag type
        branch inet InetSocketAddressWrapper
        branch unix UnixSocketAddressWrapper
        branch vsock VsockSocketAddressWrapper
        branch fd FdSocketAddressWrapper
    enum SocketAddressType sent received module=sockets was=SocketAddressLegacyKind
        value inet
        value unix
        value vsock
        value fd
    object SshHostKeyCheck sent module=block-core
        member mode SshHostKeyCheckMode
        tag mode
        branch hash SshHostKeyHash
    enum SshHostKeyCheckHashType sent module=block-core
        value md5
        value sha1
        value sha256 since=6.1
    enum SshHostKeyCheckMode sent module=block-core
        value none
        value hash
        value known_hosts
    object SshHostKeyHash sent module=block-core
        member type SshHostKeyCheckHashType
        member hash str
    object StatsFilter sent module=stats since=7.1
        member target StatsTarget
        member providers? [StatsRequest]
        tag target
        branch vcpu StatsVCPUFilter
    enum StatsProvider sent received module=stats since=7.1
        value kvm
        value cryptodev since=8.0
    object StatsRequest sent module=stats since=7.1
        member provider StatsProvider
        member names? [str]
    enum StatsTarget sent received module=stats since=7.1
        value vm
        value vcpu
        value cryptodev since=8.0
    object StatsVCPUFilter sent module=stats since=7.1
        member vcpus? [str]
    alternate StrOrNull sent received module=common
        choice s str
        choice n null
    object String sent module=net
        member str str
    object TdxGuestProperties sent module=qom since=10.1 feature=confidential-guest-reset,11.0,
        member attributes? uint64
        member sept-ve-disable? bool
        member mrconfigid? str
        member mrowner? str
        member mrownerconfig? str
        member quote-generation-socket? SocketAddress
    object ThreadContextProperties sent module=qom since=7.2
        member cpu-affinity? [uint16]
        member node-affinity? [uint16]
    object ThrottleGroupProperties sent module=block-core since=6.0
        member limits? ThrottleLimits
        member x-iops-total? int unstable
        member x-iops-total-max? int unstable
        member x-iops-total-max-length? int unstable
        member x-iops-read? int unstable
        member x-iops-read-max? int unstable
        member x-iops-read-max-length? int unstable
        member x-iops-write? int unstable
        member x-iops-write-max? int unstable
        member x-iops-write-max-length? int unstable
        member x-bps-total? int unstable
        member x-bps-total-max? int unstable
        member x-bps-total-max-length? int unstable
        member x-bps-read? int unstable
        member x-bps-read-max? int unstable
        member x-bps-read-max-length? int unstable
        member x-bps-write? int unstable
        member x-bps-write-max? int unstable
        member x-bps-write-max-length? int unstable
        member x-iops-size? int unstable
    object ThrottleLimits sent module=block-core since=6.0
        member iops-total? int
        member iops-total-max? int
        member iops-total-max-length? int
        member iops-read? int
        member iops-read-max? int
        member iops-read-max-length? int
        member iops-write? int
        member iops-write-max? int
        member iops-write-max-length? int
        member bps-total? int
        member bps-total-max? int
        member bps-total-max-length? int
        member bps-read? int
        member bps-read-max? int
        member bps-read-max-length? int
        member bps-write? int
        member bps-write-max? int
        member bps-write-max-length? int
        member iops-size? int
    enum TimeUnit sent received module=migration since=8.2
        value second
        value millisecond
    object TlsCredsAnonProperties sent module=crypto since=6.0
        member verify-peer? bool
        member dir? str
        member endpoint? QCryptoTLSCredsEndpoint
        member priority? str
        member loaded? bool until=9.1 deprecated=6.0
    object TlsCredsProperties sent module=crypto since=6.0
        member verify-peer? bool
        member dir? str
        member endpoint? QCryptoTLSCredsEndpoint
        member priority? str
    object TlsCredsPskProperties sent module=crypto since=6.0
        member verify-peer? bool
        member dir? str
        member endpoint? QCryptoTLSCredsEndpoint
        member priority? str
        member loaded? bool until=9.1 deprecated=6.0
        member username? str
    object TlsCredsX509Properties sent module=crypto since=6.0
        member verify-peer? bool
        member dir? str
        member endpoint? QCryptoTLSCredsEndpoint
        member priority? str
        member loaded? bool until=9.1 deprecated=6.0
        member sanity-check? bool
        member passwordid? str
    object TransactionAction sent module=transaction
        member type TransactionActionKind
        tag type
        branch abort AbortWrapper
        branch block-dirty-bitmap-add BlockDirtyBitmapAddWrapper
        branch block-dirty-bitmap-remove BlockDirtyBitmapWrapper
        branch block-dirty-bitmap-clear BlockDirtyBitmapWrapper
        branch block-dirty-bitmap-enable BlockDirtyBitmapWrapper
        branch block-dirty-bitmap-disable BlockDirtyBitmapWrapper
        branch block-dirty-bitmap-merge BlockDirtyBitmapMergeWrapper
        branch blockdev-backup BlockdevBackupWrapper
        branch blockdev-snapshot BlockdevSnapshotWrapper
        branch blockdev-snapshot-internal-sync BlockdevSnapshotInternalWrapper
        branch blockdev-snapshot-sync BlockdevSnapshotSyncWrapper
        branch drive-backup DriveBackupWrapper
    enum TransactionActionKind sent module=transaction
        value abort
        value block-dirty-bitmap-add
        value block-dirty-bitmap-remove
        value block-dirty-bitmap-clear
        value block-dirty-bitmap-enable
        value block-dirty-bitmap-disable
        value block-dirty-bitmap-merge
        value blockdev-backup
        value blockdev-snapshot
        value blockdev-snapshot-internal-sync
        value blockdev-snapshot-sync
        value drive-backup deprecated=6.2
    object TransactionProperties sent module=transaction
        member completion-mode? ActionCompletionMode
    object UnixSocketAddress sent received module=sockets
        member path str
        member abstract? bool if=CONFIG_LINUX
        member tight? bool if=CONFIG_LINUX
    object UnixSocketAddressWrapper sent module=sockets
        member data UnixSocketAddress
    object VfioUserServerProperties sent module=qom since=7.1
        member socket SocketAddress
        member device str
    object VsockSocketAddress sent received module=sockets
        member cid str
        member port str
    object VsockSocketAddressWrapper sent module=sockets
        member data VsockSocketAddress
    enum WatchdogAction sent received module=run-state
        value reset
        value shutdown
        value poweroff
        value pause
        value debug
        value none
        value inject-nmi
    object YankInstance sent received module=yank since=6.0
        member type YankInstanceType
        tag type
        branch block-node YankInstanceBlockNode
        branch chardev YankInstanceChardev
    object YankInstanceBlockNode sent received module=yank since=6.0
        member node-name str
    object YankInstanceChardev sent received module=yank since=6.0
        member id str
    enum YankInstanceType sent received module=yank since=6.0
        value block-node
        value chardev
        value migration
    enum ZeroPageDetection sent received module=migration since=9.0
        value none
        value legacy
        value multifd
    """
