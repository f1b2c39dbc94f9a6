// Times go-qemu's typed query-status: main PATH COUNT. Prints the nanoseconds a command.
package main

import (
	"fmt"
	"log"
	"os"
	"strconv"
	"time"

	"github.com/digitalocean/go-qemu/qmp"
	"github.com/digitalocean/go-qemu/qmp/raw"
)

func main() {
	count, err := strconv.Atoi(os.Args[2])
	if err != nil {
		log.Fatal(err)
	}
	monitor, err := qmp.NewSocketMonitor("unix", os.Args[1], 2*time.Second)
	if err != nil {
		log.Fatal(err)
	}
	if err := monitor.Connect(); err != nil {
		log.Fatal(err)
	}
	defer monitor.Disconnect()
	typed := raw.NewMonitor(monitor)
	run := func(count int) {
		for i := 0; i < count; i++ {
			if _, err := typed.QueryStatus(); err != nil {
				log.Fatal(err)
			}
		}
	}
	run(200)
	start := time.Now()
	run(count)
	fmt.Println(time.Since(start).Nanoseconds() / int64(count))
}
