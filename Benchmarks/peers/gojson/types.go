package main

// What query-cpus-fast returns: go-qemu has no types for it.
type cpuInfoFast struct {
	CPUIndex int64          `json:"cpu-index"`
	QomType  *string        `json:"qom-type,omitempty"`
	QomPath  string         `json:"qom-path"`
	ThreadID int64          `json:"thread-id"`
	Props    *cpuProperties `json:"props,omitempty"`
	Arch     *string        `json:"arch,omitempty"`
	Target   string         `json:"target"`
	// Those of s390x.
	CPUState    *string `json:"cpu-state,omitempty"`
	Dedicated   *bool   `json:"dedicated,omitempty"`
	Entitlement *string `json:"entitlement,omitempty"`
}

type cpuProperties struct {
	NodeID    *int64 `json:"node-id,omitempty"`
	DrawerID  *int64 `json:"drawer-id,omitempty"`
	BookID    *int64 `json:"book-id,omitempty"`
	SocketID  *int64 `json:"socket-id,omitempty"`
	DieID     *int64 `json:"die-id,omitempty"`
	ClusterID *int64 `json:"cluster-id,omitempty"`
	ModuleID  *int64 `json:"module-id,omitempty"`
	CoreID    *int64 `json:"core-id,omitempty"`
	ThreadID  *int64 `json:"thread-id,omitempty"`
}
