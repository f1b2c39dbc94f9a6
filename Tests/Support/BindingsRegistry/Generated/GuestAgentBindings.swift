// Made by 'qapi-codegen generate'. Do not edit.

public import GuestAgent
public import JSONWire
public import QAPI

/// All bindings.
public enum GuestAgentBindings {
    /// The commands.
    public static var commands: [any GuestAgentCommand.Type] {
        [
            GuestExecCommand.self,
            GuestExecStatusCommand.self,
            GuestFileCloseCommand.self,
            GuestFileFlushCommand.self,
            GuestFileOpenCommand.self,
            GuestFileReadCommand.self,
            GuestFileSeekCommand.self,
            GuestFileWriteCommand.self,
            GuestFsfreezeFreezeCommand.self,
            GuestFsfreezeFreezeListCommand.self,
            GuestFsfreezeStatusCommand.self,
            GuestFsfreezeThawCommand.self,
            GuestFstrimCommand.self,
            GuestGetCpustatsCommand.self,
            GuestGetDevicesCommand.self,
            GuestGetDisksCommand.self,
            GuestGetDiskstatsCommand.self,
            GuestGetFsinfoCommand.self,
            GuestGetHostNameCommand.self,
            GuestGetLoadCommand.self,
            GuestGetMemoryBlockInfoCommand.self,
            GuestGetMemoryBlocksCommand.self,
            GuestGetOsinfoCommand.self,
            GuestGetTimeCommand.self,
            GuestGetTimezoneCommand.self,
            GuestGetUsersCommand.self,
            GuestGetVcpusCommand.self,
            GuestInfoCommand.self,
            GuestNetworkGetInterfacesCommand.self,
            GuestNetworkGetRouteCommand.self,
            GuestPingCommand.self,
            GuestSetMemoryBlocksCommand.self,
            GuestSetTimeCommand.self,
            GuestSetUserPasswordCommand.self,
            GuestSetVcpusCommand.self,
            GuestShutdownCommand.self,
            GuestSshAddAuthorizedKeysCommand.self,
            GuestSshGetAuthorizedKeysCommand.self,
            GuestSshRemoveAuthorizedKeysCommand.self,
            GuestSuspendDiskCommand.self,
            GuestSuspendHybridCommand.self,
            GuestSuspendRamCommand.self,
            GuestSyncCommand.self,
            GuestSyncDelimitedCommand.self,
        ]
    }
    /// The events.
    public static var events: [any QAPIEvent.Type] {
        []
    }
    /// The types.
    public static var types: [(String, any (JSONDecodable & JSONEncodable).Type)] {
        [
            ("GuestAgentCommandInfo", GuestAgentCommandInfo.self),
            ("GuestAgentInfo", GuestAgentInfo.self),
            ("GuestAuthorizedKeys", GuestAuthorizedKeys.self),
            ("GuestCCWAddress", GuestCCWAddress.self),
            ("GuestCpuStats", GuestCpuStats.self),
            ("GuestCpuStatsType", GuestCpuStatsType.self),
            ("GuestDeviceId", GuestDeviceId.self),
            ("GuestDeviceIdPCI", GuestDeviceIdPCI.self),
            ("GuestDeviceInfo", GuestDeviceInfo.self),
            ("GuestDeviceType", GuestDeviceType.self),
            ("GuestDiskAddress", GuestDiskAddress.self),
            ("GuestDiskBusType", GuestDiskBusType.self),
            ("GuestDiskInfo", GuestDiskInfo.self),
            ("GuestDiskSmart", GuestDiskSmart.self),
            ("GuestDiskStats", GuestDiskStats.self),
            ("GuestDiskStatsInfo", GuestDiskStatsInfo.self),
            ("GuestExec", GuestExec.self),
            ("GuestExecCaptureOutput", GuestExecCaptureOutput.self),
            ("GuestExecCaptureOutputMode", GuestExecCaptureOutputMode.self),
            ("GuestExecStatus", GuestExecStatus.self),
            ("GuestFileRead", GuestFileRead.self),
            ("GuestFileSeek", GuestFileSeek.self),
            ("GuestFileWhence", GuestFileWhence.self),
            ("GuestFileWrite", GuestFileWrite.self),
            ("GuestFilesystemInfo", GuestFilesystemInfo.self),
            ("GuestFilesystemTrimResponse", GuestFilesystemTrimResponse.self),
            ("GuestFilesystemTrimResult", GuestFilesystemTrimResult.self),
            ("GuestFsfreezeStatus", GuestFsfreezeStatus.self),
            ("GuestHostName", GuestHostName.self),
            ("GuestIpAddress", GuestIpAddress.self),
            ("GuestIpAddressType", GuestIpAddressType.self),
            ("GuestLinuxCpuStats", GuestLinuxCpuStats.self),
            ("GuestLoadAverage", GuestLoadAverage.self),
            ("GuestLogicalProcessor", GuestLogicalProcessor.self),
            ("GuestMemoryBlock", GuestMemoryBlock.self),
            ("GuestMemoryBlockInfo", GuestMemoryBlockInfo.self),
            ("GuestMemoryBlockResponse", GuestMemoryBlockResponse.self),
            ("GuestMemoryBlockResponseType", GuestMemoryBlockResponseType.self),
            ("GuestNVMeSmart", GuestNVMeSmart.self),
            ("GuestNetworkInterface", GuestNetworkInterface.self),
            ("GuestNetworkInterfaceStat", GuestNetworkInterfaceStat.self),
            ("GuestNetworkRoute", GuestNetworkRoute.self),
            ("GuestOSInfo", GuestOSInfo.self),
            ("GuestPCIAddress", GuestPCIAddress.self),
            ("GuestTimezone", GuestTimezone.self),
            ("GuestUser", GuestUser.self),
            ("QGASeek", QGASeek.self),
        ]
    }
}
