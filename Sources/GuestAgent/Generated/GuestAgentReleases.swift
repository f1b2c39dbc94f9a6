// Made by 'qapi-codegen generate'. Do not edit.

/// What the schemas of all releases have, without what is only received.
let guestAgentReleases: StaticString = """
    schema qga
    releases 5.2 6.0 6.1 6.2 7.0 7.1 7.2 8.0 8.1 8.2 9.0 9.1 9.2 10.0 10.1 10.2 11.0
    command guest-exec module=qapi-schema
        argument path str
        argument arg? [str]
        argument env? [str]
        argument input-data? str
        argument capture-output? GuestExecCaptureOutput
    command guest-exec-status module=qapi-schema
        argument pid int
    command guest-file-close module=qapi-schema
        argument handle int
    command guest-file-flush module=qapi-schema
        argument handle int
    command guest-file-open module=qapi-schema
        argument path str
        argument mode? str
    command guest-file-read module=qapi-schema
        argument handle int
        argument count? int
    command guest-file-seek module=qapi-schema
        argument handle int
        argument offset int
        argument whence GuestFileWhence
    command guest-file-write module=qapi-schema
        argument handle int
        argument buf-b64 str
        argument count? int
    command guest-fsfreeze-freeze module=qapi-schema if=CONFIG_WIN32 || CONFIG_FSFREEZE
    command guest-fsfreeze-freeze-list module=qapi-schema if=CONFIG_WIN32 || CONFIG_FSFREEZE
        argument mountpoints? [str]
    command guest-fsfreeze-status module=qapi-schema if=CONFIG_WIN32 || CONFIG_FSFREEZE
    command guest-fsfreeze-thaw module=qapi-schema if=CONFIG_WIN32 || CONFIG_FSFREEZE
    command guest-fstrim module=qapi-schema if=CONFIG_WIN32 || CONFIG_FSTRIM
        argument minimum? int
    command guest-get-cpustats module=qapi-schema since=7.1 if=CONFIG_LINUX
    command guest-get-devices module=qapi-schema if=CONFIG_WIN32
    command guest-get-disks module=qapi-schema if=CONFIG_WIN32 || CONFIG_LIBUDEV
    command guest-get-diskstats module=qapi-schema since=7.1 if=CONFIG_LINUX
    command guest-get-fsinfo module=qapi-schema if=CONFIG_WIN32 || CONFIG_LINUX
    command guest-get-host-name module=qapi-schema
    command guest-get-load module=qapi-schema since=10.0 if=CONFIG_WIN32 || CONFIG_GETLOADAVG
    command guest-get-memory-block-info module=qapi-schema if=CONFIG_LINUX
    command guest-get-memory-blocks module=qapi-schema if=CONFIG_LINUX
    command guest-get-osinfo module=qapi-schema
    command guest-get-time module=qapi-schema
    command guest-get-timezone module=qapi-schema
    command guest-get-users module=qapi-schema if=CONFIG_WIN32 || HAVE_UTMPX
    command guest-get-vcpus module=qapi-schema if=CONFIG_LINUX || CONFIG_WIN32
    command guest-info module=qapi-schema
    command guest-network-get-interfaces module=qapi-schema if=CONFIG_WIN32 || HAVE_GETIFADDRS
    command guest-network-get-route module=qapi-schema since=9.1 if=CONFIG_LINUX || CONFIG_WIN32
    command guest-ping module=qapi-schema
    command guest-set-memory-blocks module=qapi-schema if=CONFIG_LINUX
        argument mem-blks [GuestMemoryBlock]
    command guest-set-time module=qapi-schema
        argument time? int
    command guest-set-user-password module=qapi-schema if=CONFIG_WIN32 || CONFIG_LINUX || CONFIG_FREEBSD
        argument username str
        argument password str
        argument crypted bool
    command guest-set-vcpus module=qapi-schema if=CONFIG_LINUX
        argument vcpus [GuestLogicalProcessor]
    command guest-shutdown silent module=qapi-schema
        argument mode? str
    command guest-ssh-add-authorized-keys module=qapi-schema
        argument username str
        argument keys [str]
        argument reset? bool
    command guest-ssh-get-authorized-keys module=qapi-schema
        argument username str
    command guest-ssh-remove-authorized-keys module=qapi-schema
        argument username str
        argument keys [str]
    command guest-suspend-disk silent module=qapi-schema if=CONFIG_LINUX || CONFIG_WIN32
    command guest-suspend-hybrid silent module=qapi-schema if=CONFIG_LINUX
    command guest-suspend-ram silent module=qapi-schema if=CONFIG_LINUX || CONFIG_WIN32
    command guest-sync module=qapi-schema
        argument id int
    command guest-sync-delimited module=qapi-schema
        argument id int
    alternate GuestExecCaptureOutput sent module=qapi-schema since=8.1
        choice flag bool
        choice mode GuestExecCaptureOutputMode
    enum GuestExecCaptureOutputMode sent module=qapi-schema since=8.1
        value none
        value stdout
        value stderr
        value separated
        value merged if=!CONFIG_WIN32
    alternate GuestFileWhence sent module=qapi-schema
        choice value int
        choice name QGASeek
    object GuestLogicalProcessor sent received module=qapi-schema if=CONFIG_LINUX || CONFIG_WIN32
        member logical-id int
        member online bool
        member can-offline? bool
    object GuestMemoryBlock sent received module=qapi-schema if=CONFIG_LINUX
        member phys-index uint64
        member online bool
        member can-offline? bool
    enum QGASeek sent module=qapi-schema
        value set
        value cur
        value end
    """
